#include "cli/cli_run.h"
#include "control/server.h"
#include "status/browsers/browsers_json.h"
#include "support/recorded_desktop.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lanyard;

class CliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void prints_data();
    void prints();
    void fails_data();
    void fails();
    void statusJson();
    void cookiesJson();
    void hostileNamesDoNotSteerTheTerminal();
    void saysWhatBrowsersHave();
    void switchesInBrowsers_data();
    void switchesInBrowsers();
    void quitWaitsForTheEnd();
    void eventsFollow();
    void curlGetsTheSession();
    void secretsAreNotInTheEnvironmentOrArguments();
    void tokenIsFast();

private:
    CliRun run(const QString &line) { return runCli(line.split(u' '), m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedSessionService> m_sessions;
    RecordedDesktop m_desktop;
    std::unique_ptr<control::Server> m_server;
};

void CliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("lanyard")));
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_sessions->setStatus(sampleStatus(QStringLiteral("two")));
    m_desktop = RecordedDesktop();
    m_server = std::make_unique<control::Server>(*m_sessions, m_desktop);
    QVERIFY(m_server->listen(m_folder->filePath(QStringLiteral("lanyard"))));
}

void CliTest::cleanup()
{
    m_server.reset();
    m_sessions.reset();
}

void CliTest::prints_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("called");
    QTest::addColumn<QString>("out");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *line, const char *called, const char *out, int exit = 0) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(called) << QString::fromUtf8(out) << exit;
    };
    const char *wiki = "Wiki  Active, 42 min left  kim@example.org (Acme EMEA)\n";
    const char *both = "Wiki     Active, 42 min left              kim@example.org (Acme EMEA)\n"
                       "Payroll  Sign in again: password changed  kim@example.org (Acme EMEA)  "
                       "Your password or e-mail address changed, or you were signed out. Sign in again.\n";
    row("status", "", both);
    row("status --check", "", both, 3);
    row("status wiki", "", wiki);
    row("status https://wiki.example.com/page", "", wiki);
    row("status wiki --check", "", wiki);
    row("status wiki --check --min-valid 42m", "", wiki);
    row("status wiki --check --min-valid 43m", "", wiki, 5);
    row("sign-in payroll", "signIn payroll", "Signed in to payroll.\n");
    row("sign-in wiki --tenant acme", "signIn wiki acme", "Signed in to wiki.\n");
    row("sign-in wiki --browser", "signInWithBrowser wiki", "Signed in to wiki.\n");
    row("refresh wiki", "refresh wiki", "The session for wiki is refreshed.\n");
    row("refresh --all", "refreshAll", "All sessions are refreshed.\n");
    row("switch wiki acme-apac", "switchTenant wiki acme-apac", "wiki now uses tenant acme-apac.\n");
    const char *report =
        "You are signed out of Wiki.\n"
        "These keep working until their sessions end; then you need to sign in again: Payroll.\n"
        "Copies of a session, for example in a browser, may work until 18:00.\n"
        "Your browser may still be signed in: Firefox 153. Lanyard removes the session there when the browser "
        "connects.\n"
        "The server could not be notified, but Lanyard has forgotten the session.\n"
        "Your keychain is not available now. These accounts will be deleted when it is: kim@example.org.\n";
    row("sign-out wiki", "signOut wiki", report);
    row("sign-out --everywhere", "signOutEverywhere", report);
    row("token wiki", "token wiki 300", "the-id-token\n");
    row("token wiki --min-valid 10m --header", "token wiki 600", "Authorization: Bearer the-id-token\n");
    row("cookies wiki", "cookies wiki", "Cookie: GCP_IAP_UID=value+/=; __Host-GCP_IAP_AUTH_TOKEN_1=value+/=\n");
    row("cookies wiki --format netscape", "cookies wiki",
        "# Netscape HTTP Cookie File\n"
        "#HttpOnly_wiki.example.com\tFALSE\t/\tTRUE\t1795456800\tGCP_IAP_UID\tvalue+/=\n"
        "#HttpOnly_wiki.example.com\tFALSE\t/\tTRUE\t1795456800\t__Host-GCP_IAP_AUTH_TOKEN_1\tvalue+/=\n");
    row("open wiki", "open wiki", "wiki is open.\n");
    row("add https://new.example.com/ --name New", "add https://new.example.com/ New",
        "Added as “new.example.com”. Next: lanyard sign-in new.example.com\n");
    row("remove payroll", "remove payroll", (QByteArray("Removed payroll.\n") + report).constData());
    row("events", "", "");
}

void CliTest::prints()
{
    QFETCH(QString, line);
    QFETCH(QString, called);
    SignOutReport report;
    report.signedOut = QStringList{QStringLiteral("Wiki")};
    report.stillActive = QStringList{QStringLiteral("Payroll")};
    report.copiesUntil = testNow().addSecs(3600);
    report.serverTold = false;
    report.leftInKeychain = QStringList{QStringLiteral("kim@example.org")};
    report.browsers.signedIn = QStringList{QStringLiteral("Firefox 153")};
    m_sessions->setReport(report);
    const CliRun result = run(line);
    QCOMPARE(result.err, QString());
    QTEST(result.out, "out");
    QTEST(result.exit, "exit");
    QCOMPARE(m_sessions->calls().join(u';'), called);
}

void CliTest::fails_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("method");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const char *line, const char *method, Reason reason, int exit) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(method) << reason << exit;
    };
    row("token of one who must sign in", "token wiki", "token", Reason::TokenInvalid, 3);
    row("refresh without network", "refresh wiki", "refresh", Reason::Offline, 5);
    row("cookies with a locked keychain", "cookies wiki", "cookies", Reason::KeychainLocked, 5);
    row("switch to a tenant that may not", "switch wiki t", "switchTenant", Reason::TenantNotAllowed, 1);
    row("add what is not behind IAP", "add https://new.example.com/", "add", Reason::Configuration, 1);
    row("sign-in in a window that was closed", "sign-in wiki", "signIn", Reason::Cancelled, 1);
    row("add that was declined", "add https://new.example.com/", "add", Reason::Cancelled, 1);
    row("refresh that a sign-out overtook", "refresh wiki", "refresh", Reason::Superseded, 1);
    row("sign-out that failed", "sign-out wiki", "signOut", Reason::Internal, 1);
    row("remove that failed", "remove payroll", "remove", Reason::Internal, 1);
}

void CliTest::fails()
{
    QFETCH(QString, line);
    QFETCH(QString, method);
    QFETCH(Reason, reason);
    m_sessions->failWith(method, failure(reason, QStringLiteral("for the log")).value());
    const CliRun result = run(line);
    QTEST(result.exit, "exit");
    QCOMPARE(result.err, QStringLiteral("lanyard: %1\n").arg(ReasonText::of(reason)));
    QCOMPARE(result.out, QString());
}

void CliTest::statusJson()
{
    const CliRun result = run(QStringLiteral("status --json"));
    const QJsonValue json = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(json[QLatin1String("version")].toInt(), 1);
    QCOMPARE(json[QLatin1String("agent")][QLatin1String("pid")].toInteger(), QCoreApplication::applicationPid());
    QCOMPARE(json[QLatin1String("resources")][0][QLatin1String("expiresAt")].toString(),
        QStringLiteral("2026-11-23T17:42:00Z"));
}

void CliTest::cookiesJson()
{
    const CliRun result = run(QStringLiteral("cookies wiki --format json"));
    const QJsonArray json = QJsonDocument::fromJson(result.out.toUtf8()).array();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json.at(0)[QLatin1String("host")].toString(), QStringLiteral("wiki.example.com"));
}

void CliTest::hostileNamesDoNotSteerTheTerminal()
{
    Status status = m_sessions->status();
    status.sessions.edit(0).name = QStringLiteral("W\x1b]0;owned\x07\x9b\u202eiki");
    m_sessions->setStatus(status);
    const CliRun result = run(QStringLiteral("status wiki"));
    QVERIFY2(result.out.startsWith(QStringLiteral("W?]0;owned???iki  Active")), qPrintable(result.out));
}

void CliTest::saysWhatBrowsersHave()
{
    QCOMPARE(run(QStringLiteral("browser status")).out,
        QStringLiteral(
            "Keeping browsers signed in is turned off, in the settings or by your administrator's policy.\n"));
    BrowserSiteView wiki{QStringLiteral("wiki"), QStringLiteral("Wiki"), true, true, BrowserSiteState::Set, {}};
    BrowserSiteView payroll{
        QStringLiteral("payroll"), QStringLiteral("Payroll"), true, true, BrowserSiteState::KeptBack, {}};
    BrowserSiteView crm{QStringLiteral("crm"), QStringLiteral("CRM"), false, true, BrowserSiteState::Off, {}};
    BrowsersView view;
    view.mode = BridgeMode::Ask;
    view.profiles = {{QStringLiteral("a1b2"), QStringLiteral("Firefox 153"), true, testNow(), {wiki, payroll, crm}}};
    m_desktop.scriptedBrowsers->shown = view;
    QCOMPARE(run(QStringLiteral("browser status")).out,
        QStringLiteral("Firefox 153 (a1b2)  Connected\n"
                       "  Wiki              Signed in\n"
                       "  Payroll           Your browser's settings block this site's cookies\n"));
    const auto json =
        readBrowsers(QJsonDocument::fromJson(run(QStringLiteral("browser status --json")).out.toUtf8()).object());
    QVERIFY2(json, json ? "" : qPrintable(json.error().sentence()));
    QCOMPARE(*json, view);
}

void CliTest::switchesInBrowsers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("called");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *line, const char *called, int exit) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(called) << exit;
    };
    row("browser enable wiki", "enable a1 wiki", 0);
    row("browser enable wiki --browser a1", "enable a1 wiki", 0);
    row("browser disable wiki", "disable a1 wiki", 0);
    row("browser enable wiki --browser a2", "", 2);
    row("browser enable", "", 2);
    row("browser enable none", "", 1);
    row("browser", "", 2);
    row("browser start", "", 2);
    row("browser status wiki", "", 2);
}

void CliTest::switchesInBrowsers()
{
    QFETCH(QString, line);
    BrowserProfileView profile;
    profile.id = QStringLiteral("a1");
    m_desktop.scriptedBrowsers->shown.profiles = {profile};
    const CliRun result = run(line);
    QTEST(result.exit, "exit");
    QTEST(m_desktop.scriptedBrowsers->calls.join(u';'), "called");
    QCOMPARE(result.err.isEmpty(), result.exit == 0);
}

void CliTest::quitWaitsForTheEnd()
{
    bool closed = false;
    m_desktop.onWish = [&](const QString &wish) {
        closed = wish == QLatin1String("quit");
        m_server->close();
    };
    const CliRun result = run(QStringLiteral("quit"));
    QCOMPARE(result.exit, 0);
    QVERIFY(closed);
    QCOMPARE(run(QStringLiteral("status")).exit, 4);
}

void CliTest::eventsFollow()
{
    QProcess follower;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    follower.setProcessEnvironment(environment);
    follower.start(QStringLiteral(LANYARD_CLI), {QStringLiteral("events"), QStringLiteral("--follow")});
    QTRY_COMPARE(m_server->connections(), 1);
    QByteArray out;
    const auto hears = [&](const QByteArray &text) {
        return QTest::qWaitFor([&] { return (out += follower.readAllStandardOutput()).contains(text); });
    };
    // Events before the subscription are in the first answer, later ones are pushed: either way both are printed.
    Status status = m_sessions->status();
    status.sessions.edit(0).state = State::Expired;
    m_sessions->setStatus(status);
    QVERIFY(hears("2026-11-23 17:00:00  Wiki  Waiting"));
    status.sessions.edit(0).state = State::Active;
    m_sessions->setStatus(status);
    QVERIFY(hears("2026-11-23 17:00:00  Wiki  Active"));
    m_server->close();
    QTRY_COMPARE(follower.state(), QProcess::NotRunning);
    QCOMPARE(follower.exitCode(), 4);
}

void CliTest::curlGetsTheSession()
{
    // A stand-in for curl that shows its arguments and the file behind the descriptor.
    QFile fake(m_folder->filePath(QStringLiteral("curl")));
    QVERIFY(fake.open(QFile::WriteOnly));
    fake.write("#!/bin/sh\necho \"$@\"\ncat \"$4\"\nexit 22\n");
    fake.close();
    QVERIFY(fake.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const CliRun result = runCli(
        {QStringLiteral("curl"), QStringLiteral("https://wiki.example.com/a"), QStringLiteral("-sS")}, m_folder->path(),
        QStringLiteral(LANYARD_CLI), {QStringLiteral("PATH=") + m_folder->path() + QStringLiteral(":/usr/bin:/bin")});
    QCOMPARE(result.exit, 22);
    const QStringList lines = result.out.split(u'\n');
    QVERIFY2(lines.at(0).startsWith(QStringLiteral("-q --globoff --cookie /dev/fd/")), qPrintable(result.out));
    QVERIFY(lines.at(0).endsWith(QStringLiteral(" -sS --url https://wiki.example.com/a")));
    QCOMPARE(lines.at(1), QStringLiteral("# Netscape HTTP Cookie File"));
    QVERIFY(!lines.at(0).contains(QStringLiteral("value")));
}

void CliTest::secretsAreNotInTheEnvironmentOrArguments()
{
    QFile fake(m_folder->filePath(QStringLiteral("curl")));
    QVERIFY(fake.open(QFile::WriteOnly));
    fake.write("#!/bin/sh\ntr '\\0' '\\n' < /proc/$$/environ\ntr '\\0' '\\n' < /proc/$$/cmdline\n");
    fake.close();
    QVERIFY(fake.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const CliRun result = runCli({QStringLiteral("curl"), QStringLiteral("https://wiki.example.com/a")},
        m_folder->path(), QStringLiteral(LANYARD_CLI),
        {QStringLiteral("PATH=") + m_folder->path() + QStringLiteral(":/usr/bin:/bin"),
            QStringLiteral("SSLKEYLOGFILE=/tmp/keys")});
    QVERIFY(result.out.contains(QStringLiteral("XDG_RUNTIME_DIR")));
    QVERIFY(!result.out.contains(QStringLiteral("SSLKEYLOGFILE")));
    QVERIFY(!result.out.contains(QStringLiteral("value+/=")));
}

/// app/README.md#budgets: 25 ms for the whole process. Here only a bound that a loaded machine and a sanitizer keep
/// too.
void CliTest::tokenIsFast()
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(QStringLiteral("token wiki")).exit, 0);
        best = std::min(best, timer.elapsed());
    }
    QVERIFY2(best <= 500, qPrintable(QString::number(best)));
}

LANYARD_TEST(CliTest)
#include "cli_test.moc"
