#include "cli/cli_tray.h"
#include "support/test_topic.h"

#include <QJsonDocument>

using namespace lanyard;

/// How results, failures and colours come out, whatever the command.
class OutputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void json_data();
    void json();
    void failuresAreJsonWhereJsonWasAskedFor();
    void timeoutIsKept();
    void coloursAreForTerminals_data();
    void coloursAreForTerminals();
    void statusWatch();
};

void OutputTest::json_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("out");
    QTest::newRow("an action") << QStringLiteral("refresh wiki --json") << QStringLiteral("{ }");
    QTest::newRow("an action, quietly") << QStringLiteral("refresh wiki --quiet") << QString();
    QTest::newRow("a check, quietly") << QStringLiteral("status wiki --check --quiet") << QString();
    QTest::newRow("a new id") << QStringLiteral("add https://new.example.com/ --json")
                              << QStringLiteral("{ \"id\": \"new.example.com\" }");
    QTest::newRow("a token") << QStringLiteral("token wiki --json")
                             << QStringLiteral(
                                    "{ \"expiresAt\": \"2026-11-23T18:00:00Z\", \"token\": \"the-id-token\" }");
}

void OutputTest::json()
{
    CliTray tray;
    QVERIFY(tray.isReady);
    QFETCH(QString, line);
    const CliRun result = tray.run(line);
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.err, QString());
    QTEST(result.out.simplified(), "out");
}

void OutputTest::failuresAreJsonWhereJsonWasAskedFor()
{
    CliTray tray;
    QVERIFY(tray.isReady);
    tray.sessions.failWith(QStringLiteral("refresh"), failure(Reason::Offline, QStringLiteral("for the log")).value());
    const CliRun result = tray.run(QStringLiteral("refresh wiki --json"));
    QCOMPARE(result.exit, 5);
    QCOMPARE(result.out, QString());
    const QJsonValue error = QJsonDocument::fromJson(result.err.toUtf8())[QLatin1String("error")];
    QCOMPARE(error[QLatin1String("message")].toString(), ReasonText::of(Reason::Offline));
    QCOMPARE(error[QLatin1String("reason")].toString(), QStringLiteral("offline"));
    QCOMPARE(error[QLatin1String("exitCode")].toInt(), 5);
}

void OutputTest::timeoutIsKept()
{
    CliTray tray;
    QVERIFY(tray.isReady);
    tray.sessions.hold();
    const CliRun result = tray.run(QStringLiteral("refresh wiki --timeout 1"));
    QCOMPARE(result.exit, 5);
    QVERIFY2(result.err.contains(QStringLiteral("not responding")), qPrintable(result.err));
    tray.sessions.release();
    tray.sessions.settle();
}

void OutputTest::coloursAreForTerminals_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("coloured");
    QTest::newRow("terminal") << QStringLiteral("TERM=xterm script -qefc 'CLI status' /dev/null") << true;
    QTest::newRow("terminal of somebody who wants none")
        << QStringLiteral("NO_COLOR=1 TERM=xterm script -qefc 'CLI status' /dev/null") << false;
    QTest::newRow("terminal that knows none")
        << QStringLiteral("TERM=dumb script -qefc 'CLI status' /dev/null") << false;
    QTest::newRow("pipe") << QStringLiteral("TERM=xterm CLI status | cat") << false;
}

void OutputTest::coloursAreForTerminals()
{
    CliTray tray;
    QVERIFY(tray.isReady);
    QFETCH(QString, command);
    QFETCH(bool, coloured);
    const CliRun result =
        runCli({QStringLiteral("-c"), command.replace(QLatin1String("CLI"), QStringLiteral(LANYARD_CLI))},
            tray.folder.path(), QStringLiteral("/bin/sh"));
    QCOMPARE(result.exit, 0);
    QVERIFY2(result.out.contains(QStringLiteral("Active, 42 min left")), qPrintable(result.out));
    QCOMPARE(result.out.contains(QStringLiteral("  \x1b[32mActive, 42 min left\x1b[0m")), coloured);
    QCOMPARE(result.out.contains(u'\x1b'), coloured);
}

void OutputTest::statusWatch()
{
    CliTray tray;
    QVERIFY(tray.isReady);
    QProcess watcher;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), tray.folder.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    watcher.setProcessEnvironment(environment);
    watcher.start(
        QStringLiteral(LANYARD_CLI), {QStringLiteral("status"), QStringLiteral("wiki"), QStringLiteral("--watch")});
    QByteArray out;
    const auto shows = [&](const QByteArray &text) {
        return QTest::qWaitFor([&] { return (out += watcher.readAllStandardOutput()).contains(text); });
    };
    QVERIFY(shows("Wiki  Active, 42 min left  kim@example.org (Acme EMEA)\n"));
    Status status = tray.sessions.status();
    status.sessions.edit(0).state = State::Expired;
    tray.sessions.setStatus(status);
    QVERIFY2(shows("Wiki  Waiting"), out.constData());
    tray.server.close();
    QTRY_COMPARE(watcher.state(), QProcess::NotRunning);
    QCOMPARE(watcher.exitCode(), 4);
}

LANYARD_TEST(OutputTest)
#include "output_test.moc"
