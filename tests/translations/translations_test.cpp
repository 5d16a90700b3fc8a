// Every translation, against what it must keep; and the rules themselves, against samples that break them.

#include "base/languages.h"
#include "support/test_topic.h"
#include "translations/catalogue.h"
#include "translations/rules.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace translations;

namespace {

const QDir kFolder(QStringLiteral(TRANSLATIONS));

void addLanguages()
{
    QTest::addColumn<QString>("file");
    for (const lanyard::Language &language : lanyard::languages()) {
        const QString suffix = QString(language.tag).replace(u'-', u'_');
        QTest::newRow(qPrintable(language.tag)) << QStringLiteral("lanyard_%1.ts").arg(suffix);
    }
}

Message plain(const char *source, const char *translation)
{
    return {QStringLiteral("Context"), QString::fromUtf8(source), {}, false, {}, {QString::fromUtf8(translation)}};
}

Message plural(const char *source, const QStringList &forms)
{
    return {QStringLiteral("Context"), QString::fromUtf8(source), {}, true, {}, forms};
}

}

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badOnesAreFound_data();
    void badOnesAreFound();
    void goodOnesPass_data();
    void goodOnesPass();
    void unfinishedOnesAreFound();
    void filesAreTheLanguages();
    void everythingIsKept_data() { addLanguages(); }
    void everythingIsKept();
    void nothingIsUnfinished_data() { addLanguages(); }
    void nothingIsUnfinished();
    void launcherSpeaksEveryLanguage_data();
    void launcherSpeaksEveryLanguage();
};

void TranslationsTest::badOnesAreFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *language, const Message &message, const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(language) << message << QString::fromUtf8(fault);
    };
    row("a placeholder is lost", "de", plain("%1 is open.", "Ist geöffnet."), "placeholders");
    row("a placeholder became another", "fr", plain("%1 uses %2", "%1 utilise %1"), "placeholders");
    row("a placeholder too many", "es", plain("Open %1", "Abrir %1 %2"), "placeholders");
    row("the number is lost", "ja", plural("%n resources", {QStringLiteral("リソース")}), "placeholders");
    row("the number is lost in the form for many", "de",
        plural("%n resources", {QStringLiteral("eine Ressource"), QStringLiteral("Ressourcen")}), "placeholders");
    row("the number is lost where one form serves zero and one", "fr",
        plural("%n resources", {QStringLiteral("une ressource"), QStringLiteral("%n ressources")}), "placeholders");
    row("a plural form is missing", "de", plural("%n resources", {QStringLiteral("%n Ressourcen")}), "plural forms");
    row("a plural form too many", "ja", plural("%n", {QStringLiteral("%n"), QStringLiteral("%n")}), "plural forms");
    row("too few forms for Arabic", "ar", plural("%n", {QStringLiteral("%n"), QStringLiteral("%n")}), "plural forms");
    row("an accelerator is lost", "de", plain("&Open", "Öffnen"), "accelerators");
    row("an accelerator is added", "de", plain("Open", "Ö&ffnen"), "accelerators");
    row("two accelerators", "fr", plain("&Open", "&Ou&vrir"), "accelerators");
    row("an accelerator on a blank", "es", plain("&Open it", "Abrir& lo"), "no letter");
    row("an accelerator within Japanese", "ja", plain("&Open", "&開く"), "(&X)");
    row("an accelerator that parts Arabic letters", "ar", plain("&Address:", "ال&عنوان:"), "joined letters");
    row("the ellipsis is lost", "pt_BR", plain("Settings…", "Configurações"), "ends in");
    row("an ellipsis is added", "de", plain("Settings", "Einstellungen…"), "ends in");
    row("the colon is lost", "zh_CN", plain("Name:", "名称"), "ends in");
    row("the full stop is lost", "ja", plain("It is open.", "開きました"), "ends in");
    row("a question became a statement", "ar", plain("Sign out?", "تسجيل الخروج."), "ends in");
    row("a line is lost", "de", plain("One\n\nTwo", "Eins\nZwei"), "lines");
    row("a blank at the end", "de", plain("Open", "Öffnen "), "blanks");
    row("an option is translated", "fr", plain("Use --all", "Utilisez --tout"), "--all");
    row("the name is translated", "es", plain("Quit Lanyard", "Salir del acollador"), "Lanyard");
    row("a key is translated", "de", plain("This must be \"auto\"", "Dies muss \"selbst\" sein"), "auto");
    row("an address is changed", "fr", plain("See https://a.example/", "Voir https://b.example/"), "a.example");
    row("a sentence is left in English", "de", plain("Your keychain is locked.", "Your keychain is locked."),
        "English");
    row("an isolate stays open", "ar", plain("Open %1", "فتح \u2068%1"), "isolate");
}

void TranslationsTest::badOnesAreFound()
{
    QFETCH(QString, language);
    QFETCH(Message, message);
    QFETCH(QString, fault);
    const QStringList found = faults(language, message);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(fault), qPrintable(found.first()));
}

void TranslationsTest::goodOnesPass_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Message>("message");
    const auto row = [](const char *name, const char *language, const Message &message) {
        QTest::newRow(name) << QString::fromLatin1(language) << message;
    };
    row("other order", "ja", plain("%1 of %2", "%2 中 %1"));
    row("numbers by locale", "ar", plain("%1 of %2", "%L1 من %L2"));
    row("one in words", "de", plural("%n days", {QStringLiteral("ein Tag"), QStringLiteral("%n Tage")}));
    row("East Asian accelerator", "zh_CN", plain("&Settings…", "设置(&S)…"));
    row("an ampersand of its own", "de", plain("R&&D &lab", "F&&E-&Labor"));
    row("full-width signs", "zh_CN", plain("Name:", "名称："));
    row("French colon", "fr", plain("&Name:", "&Nom\u00a0:"));
    row("an accelerator on an Arabic letter that stands alone", "ar", plain("&Address:", "العنوا&ن:"));
    row("Arabic question mark", "ar", plain("Sign out of %1?", "الخروج من \u2068%1\u2069؟"));
    row("a word that is the same", "de", plain("Name", "Name"));
    row("English plural", "en", plural("%n days", {QStringLiteral("%n day"), QStringLiteral("%n days")}));
}

void TranslationsTest::goodOnesPass()
{
    QFETCH(QString, language);
    QFETCH(Message, message);
    QCOMPARE(faults(language, message), QStringList());
}

void TranslationsTest::unfinishedOnesAreFound()
{
    for (const char *type : {"unfinished", "vanished", "obsolete"}) {
        const QByteArray ts =
            QByteArrayLiteral("<TS language=\"de\"><context><name>C</name><message><source>Open</source>")
            + "<translation type=\"" + type + "\">Öffnen</translation></message></context></TS>";
        const Catalogue read = catalogue(ts);
        QCOMPARE(read.error, QString());
        QCOMPARE(read.messages.size(), 1);
        QCOMPARE(gaps(read.messages.first()), QStringList(QString::fromLatin1(type)));
    }
    QCOMPARE(gaps(plain("Open", "")), QStringList(QStringLiteral("empty")));
    QCOMPARE(gaps(plural("%n", {QStringLiteral("%n"), QString()})), QStringList(QStringLiteral("empty")));
    QCOMPARE(gaps(plain("Open", "Öffnen")), QStringList());
    QVERIFY(!catalogue(QByteArrayLiteral("<TS><context>")).error.isEmpty());
}

void TranslationsTest::filesAreTheLanguages()
{
    QStringList expected;
    for (const lanyard::Language &language : lanyard::languages())
        expected << QStringLiteral("lanyard_%1.ts").arg(QString(language.tag).replace(u'-', u'_'));
    expected.sort();
    QCOMPARE(kFolder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name), expected);
}

void TranslationsTest::everythingIsKept()
{
    QFETCH(QString, file);
    const Catalogue read = catalogue(contentOf(kFolder.filePath(file)));
    QCOMPARE(read.error, QString());
    QCOMPARE(QStringLiteral("lanyard_%1.ts").arg(read.language), file);
    QVERIFY(!read.messages.isEmpty());
    QStringList found;
    for (const Message &message : read.messages) {
        for (const QString &fault : faults(read.language, message))
            found
                << QStringLiteral("%1 -> %2: %3").arg(message.place(), message.forms.join(QLatin1String(" | ")), fault);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TranslationsTest::nothingIsUnfinished()
{
    QFETCH(QString, file);
    const Catalogue read = catalogue(contentOf(kFolder.filePath(file)));
    QStringList found;
    for (const Message &message : read.messages) {
        for (const QString &gap : gaps(message))
            found << gap + QStringLiteral(": ") + message.place();
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TranslationsTest::launcherSpeaksEveryLanguage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pattern"); // of what has a twin in every language; %1 stands for the language
    const QString entry = QStringLiteral("^(Comment|GenericName|Keywords|Name)\\[%1\\]=");
    QTest::newRow("launcher") << QStringLiteral("lanyard-tray.desktop") << entry;
    QTest::newRow("autostart") << QStringLiteral("lanyard-tray-autostart.desktop") << entry;
    QTest::newRow("metainfo") << QStringLiteral("app.lanyard.Lanyard.metainfo.xml.in")
                              << QStringLiteral("<(summary|p|li) xml:lang=\"%1\">");
    QTest::newRow("pictures") << QStringLiteral("screenshots.xml.in") << QStringLiteral("<(caption) xml:lang=\"%1\">");
}

void TranslationsTest::launcherSpeaksEveryLanguage()
{
    QFETCH(QString, file);
    QFETCH(QString, pattern);
    const QString text = QString::fromUtf8(contentOf(QStringLiteral(DESKTOP_FILES "/") + file));
    QVERIFY(!text.isEmpty());
    const auto count = [&text](const QString &expression) {
        return text.count(QRegularExpression(expression, QRegularExpression::MultilineOption));
    };
    // The product's name is the same everywhere.
    const QString inEnglish =
        QString(pattern).remove(QStringLiteral("\\[%1\\]")).remove(QStringLiteral(" xml:lang=\"%1\""));
    const auto wanted = count(inEnglish) - count(QStringLiteral("^Name=Lanyard$"));
    QVERIFY(wanted > 0);
    for (const lanyard::Language &language : lanyard::languages()) {
        if (language.tag == QLatin1String("en"))
            continue;
        const QString tag =
            file.contains(QLatin1String(".xml")) ? language.tag : QString(language.tag).replace(u'-', u'_');
        QVERIFY2(count(pattern.arg(tag)) == wanted, qPrintable(tag));
    }
}

LANYARD_PLAIN_TEST(TranslationsTest)
#include "translations_test.moc"
