#include "base/text/duration_text.h"
#include "status/sign_out_text.h"
#include "support/sample_status.h"
#include "support/test_topic.h"
#include "ui/dialogs/web_addresses.h"

#include <QTest>

using namespace lanyard;

class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void webAddressAsTyped_data();
    void webAddressAsTyped();
    void oneSignOutPerSignInPage();
    void questionNamesWhoShares();
    void reportIsHonest_data();
    void reportIsHonest();
};

void WordsTest::webAddressAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); // empty: not a web address
    QTest::newRow("whole") << QStringLiteral("https://wiki.example.com/")
                           << QStringLiteral("https://wiki.example.com/");
    QTest::newRow("without scheme") << QStringLiteral("wiki.example.com/start")
                                    << QStringLiteral("https://wiki.example.com/start");
    QTest::newRow("with blanks around") << QStringLiteral("  wiki.example.com\n")
                                        << QStringLiteral("https://wiki.example.com");
    QTest::newRow("http is judged elsewhere")
        << QStringLiteral("http://localhost:8080/") << QStringLiteral("http://localhost:8080/");
    QTest::newRow("nothing") << QStringLiteral("  ") << QString();
    QTest::newRow("words") << QStringLiteral("the wiki") << QString();
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << QString();
    QTest::newRow("a script") << QStringLiteral("javascript://x/%0aalert(1)") << QString();
    QTest::newRow("with a password") << QStringLiteral("https://kim:pw@wiki.example.com/") << QString();
    QTest::newRow("no host") << QStringLiteral("https:///x") << QString();
}

void WordsTest::webAddressAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const auto url = webAddress(typed);
    QCOMPARE(url ? url->toString() : QString(), address);
}

void WordsTest::oneSignOutPerSignInPage()
{
    Status status = sampleStatus(QStringLiteral("three"));
    status.sessions.edit(2).authOrigin = QStringLiteral("https://other.example.com");
    status.sessions << activeSession(QStringLiteral("new"), QStringLiteral("New"));
    status.sessions.edit(status.sessions.size() - 1).authOrigin.clear(); // nobody has signed in there yet
    const QList<QUrl> expected{QUrl(QStringLiteral("https://wiki.example.com/?gcp-iap-mode=GCIP_SIGNOUT")),
        QUrl(QStringLiteral("https://reports.example.com/?gcp-iap-mode=GCIP_SIGNOUT"))};
    QCOMPARE(browserSignOutUrls(status), expected);
}

void WordsTest::questionNamesWhoShares()
{
    const auto wiki = QStringLiteral("Wiki");
    QVERIFY(!SignOutText::question(wiki, {}).contains(QLatin1String("same account")));
    QVERIFY(SignOutText::question(wiki, {QStringLiteral("CRM")}).contains(QLatin1String("CRM uses the same account")));
    QVERIFY(SignOutText::question(wiki, {QStringLiteral("CRM"), QStringLiteral("Mail")})
                .contains(QLatin1String("Mail use the same account")));
    QVERIFY(SignOutText::questionEverywhere(sampleStatus(QStringLiteral("three"))).contains(QLatin1String("Payroll")));
    QVERIFY(
        SignOutText::questionEverywhere(sampleStatus(QStringLiteral("many"))).contains(QLatin1String("29 resources")));
}

void WordsTest::reportIsHonest_data()
{
    QTest::addColumn<SignOutReport>("report");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("saysNot");
    const QStringList wiki{QStringLiteral("Wiki")};
    const auto untold = QStringLiteral("could not be notified");
    const auto copies = QStringLiteral("Copies");
    const auto clock = DurationText::timeOfDay(testNow());
    QTest::newRow("all done") << SignOutReport{wiki, {}, testNow(), true, {}, {}}
                              << QStringList{QStringLiteral("signed out of Wiki"), QStringLiteral("until ") + clock}
                              << QStringList{untold, QStringLiteral("keep working")};
    QTest::newRow("offline") << SignOutReport{wiki, {}, testNow(), false, {}, {}} << QStringList{untold, copies}
                             << QStringList();
    QTest::newRow("session had ended") << SignOutReport{wiki, {}, {}, true, {}, {}} << QStringList()
                                       << QStringList{copies};
    QTest::newRow("others share") << SignOutReport{wiki, {QStringLiteral("CRM")}, {}, true, {}, {}}
                                  << QStringList{QStringLiteral("then you need to sign in again: CRM")}
                                  << QStringList();
    QTest::newRow("keychain locked") << SignOutReport{wiki, {}, {}, true, {}, {QStringLiteral("kim@example.org")}}
                                     << QStringList{QStringLiteral("kim@example.org"),
                                            QStringLiteral("will be deleted when it is")}
                                     << QStringList();
    QTest::newRow("a browser was not there")
        << SignOutReport{wiki, {}, {}, true, {{QStringLiteral("Firefox 153")}, {}, {}}, {}}
        << QStringList{QStringLiteral("may still be signed in: Firefox 153")}
        << QStringList{QStringLiteral("signs you out there")};
    const LeftInBrowsers signingOut{{}, {QStringLiteral("Firefox 153")}, {QStringLiteral("login.example.com")}};
    QTest::newRow("a browser is signing out by itself")
        << SignOutReport{wiki, {}, {}, true, signingOut, {}}
        << QStringList{QStringLiteral("Still signed in at login.example.com in Firefox 153")}
        << QStringList{QStringLiteral("may still be")};
    QTest::newRow("nothing there") << SignOutReport{} << QStringList{QStringLiteral("You are signed out.")}
                                   << QStringList{untold};
}

void WordsTest::reportIsHonest()
{
    QFETCH(SignOutReport, report);
    QFETCH(QStringList, says);
    QFETCH(QStringList, saysNot);
    const QString text = SignOutText::report(report);
    for (const QString &words : says)
        QVERIFY2(text.contains(words), qPrintable(text));
    for (const QString &words : saysNot)
        QVERIFY2(!text.contains(words), qPrintable(text));
}

LANYARD_TEST(WordsTest)
#include "words_test.moc"
