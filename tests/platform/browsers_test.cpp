#include "platform/browsers.h"
#include "platform/hardening.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace lanyard;

/// GLib reads the folders' names once in a process: they are private from the first moment, and filled later.
class BrowsersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsWhatOpensWebAddresses();
    void knowsTheDefault();
    void opensAnAddress();
    void aBrowserIsTheUsersProgram();
    void refuses_data();
    void refuses();
    void takesWebAddressesOnly_data();
    void takesWebAddressesOnly();

private:
    void write(const QString &name, const QByteArray &text) const;
    void install(const QString &id, const QByteArray &entry) const;
    QString path(const char *name) const { return m_base.filePath(QLatin1String(name)); }
    QByteArray started() const;

    QTemporaryDir m_base;
};

void BrowsersTest::write(const QString &name, const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(name).absolutePath()));
    QFile file(name);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
}

void BrowsersTest::install(const QString &id, const QByteArray &entry) const
{
    write(path("data/applications/") + id,
        "[Desktop Entry]\nType=Application\nMimeType=x-scheme-handler/https;x-scheme-handler/http;\n" + entry);
}

void BrowsersTest::initTestCase()
{
    for (const char *variable : {"XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"})
        qputenv(variable, QFile::encodeName(path(qstrcmp(variable, "XDG_DATA_HOME") == 0 ? "data" : "none")));
    qputenv("HOME", QFile::encodeName(m_base.path()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("LC_ALL", "de_DE.UTF-8");
    qputenv("LANGUAGE", "de");

    write(path("browse"),
        "#!/bin/sh\n{ umask; printf '%s\\n' \"$@\"; } > \"" + QFile::encodeName(path("new")) + "\" && mv \""
            + QFile::encodeName(path("new")) + "\" \"" + QFile::encodeName(path("started")) + "\"\n");
    QVERIFY(QFile(path("browse")).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray program = QFile::encodeName(path("browse"));
    install(QStringLiteral("zebra.desktop"), "Name=Zebra\nIcon=zebra\nExec=" + program + " --new-window %u\n");
    install(QStringLiteral("org.fox.Fox.desktop"),
        "Name=Fox\nName[de]=Fuchs\nIcon=/usr/share/fox.png\nExec=" + program + " %U\n");
    install(QStringLiteral("hidden.desktop"), "Name=Gone\nHidden=true\nExec=" + program + " %u\n");
    install(QStringLiteral("helper.desktop"), "Name=Helper\nNoDisplay=true\nExec=" + program + " %u\n");
    install(QStringLiteral("missing.desktop"), "Name=Missing\nExec=/nonexistent/browser %u\n");
    write(path("data/applications/mimeinfo.cache"),
        "[MIME Cache]\nx-scheme-handler/https=zebra.desktop;org.fox.Fox.desktop;hidden.desktop;helper.desktop;"
        "missing.desktop;\nx-scheme-handler/http=zebra.desktop;\ntext/plain=editor.desktop;\n");
    write(path("data/applications/editor.desktop"),
        "[Desktop Entry]\nType=Application\nName=Editor\nExec=" + program + "\n");
    write(path("none/mimeapps.list"), "[Default Applications]\nx-scheme-handler/https=org.fox.Fox.desktop\n");
}

QByteArray BrowsersTest::started() const
{
    QFile file(path("started"));
    const bool isThere = QTest::qWaitFor([&] { return file.exists(); }, 10000);
    const QByteArray text = isThere && file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(not started)");
    file.remove();
    return text;
}

void BrowsersTest::listsWhatOpensWebAddresses()
{
    const QList<Browser> browsers = installedBrowsers();
    QCOMPARE(browsers.size(), 2);
    QCOMPARE(browsers[0].id, QStringLiteral("org.fox.Fox.desktop"));
    QVERIFY(browsers[0].name == QLatin1String("Fuchs") || browsers[0].name == QLatin1String("Fox")); // as the system is
    QCOMPARE(browsers[0].icon, QStringLiteral("/usr/share/fox.png"));
    QCOMPARE(browsers[1].id, QStringLiteral("zebra.desktop"));
    QCOMPARE(browsers[1].icon, QStringLiteral("zebra"));
}

void BrowsersTest::knowsTheDefault()
{
    const auto browser = defaultBrowser();
    QVERIFY(browser);
    QCOMPARE(browser->id, QStringLiteral("org.fox.Fox.desktop"));
}

void BrowsersTest::opensAnAddress()
{
    const QUrl url(QStringLiteral("https://wiki.example.com/a b?gcp-iap-mode=GCIP_SIGNOUT&x=$(id);'%22#ä"));
    QVERIFY(openWith(QStringLiteral("zebra.desktop"), url));
    const QList<QByteArray> lines = started().split('\n');
    QCOMPARE(lines.mid(1), QList<QByteArray>({"--new-window", url.toEncoded(), ""}));
}

void BrowsersTest::aBrowserIsTheUsersProgram()
{
    const mode_t before = ::umask(027);
    hardenProcess(Dumpable::Yes);
    QVERIFY(openWith(QStringLiteral("org.fox.Fox.desktop"), QUrl(QStringLiteral("https://wiki.example.com/"))));
    QCOMPARE(started(), QByteArray("0027\nhttps://wiki.example.com/\n"));
    QCOMPARE(::umask(before), mode_t(077)); // ours still
}

void BrowsersTest::refuses_data()
{
    QTest::addColumn<QString>("browser");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown") << QStringLiteral("nobody.desktop") << QStringLiteral("nobody.desktop is not installed");
    QTest::newRow("hidden") << QStringLiteral("hidden.desktop") << QStringLiteral("is not installed");
    QTest::newRow("its program is gone") << QStringLiteral("missing.desktop") << QStringLiteral("is not installed");
    QTest::newRow("a path") << path("data/applications/zebra.desktop") << QStringLiteral("is not installed");
    QTest::newRow("a way round") << QStringLiteral("../applications/zebra.desktop")
                                 << QStringLiteral("is not installed");
}

void BrowsersTest::refuses()
{
    QFETCH(QString, browser);
    QFETCH(QString, sentence);
    const auto opened = openWith(browser, QUrl(QStringLiteral("https://wiki.example.com/")));
    QVERIFY(!opened);
    QVERIFY2(opened.error().text().contains(sentence), qPrintable(opened.error().text()));
}

void BrowsersTest::takesWebAddressesOnly_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"file:///etc/passwd", "javascript:alert(1)", "mailto:kim@example.org", "ftp://example.com/",
             "https:///nohost", "https:", "", "/usr/bin/id", "--version"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void BrowsersTest::takesWebAddressesOnly()
{
    QFETCH(QString, url);
    QVERIFY(!isForBrowser(QUrl(url)));
    QVERIFY(!openWith(QStringLiteral("zebra.desktop"), QUrl(url)));
    QVERIFY(isForBrowser(QUrl(QStringLiteral("http://127.0.0.1:8080/"))));
}

LANYARD_TEST(BrowsersTest)
#include "browsers_test.moc"
