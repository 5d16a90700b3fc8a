#include "cli/cli_run.h"
#include "cli/table/command_table.h"
#include "support/test_topic.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace lanyard;

/// The command without a tray, or with something else in its place.
class CliAloneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usage_data();
    void usage();
    void helps();
    void notRunning();
    void withoutRuntimeFolder();
    void nonsenseInTheTraysPlace();
    void fullDisk();

private:
    QTemporaryDir m_folder;
};

void CliAloneTest::usage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *line, const char *names) {
        QTest::newRow(*line ? line : "nothing") << QString::fromUtf8(line) << QString::fromUtf8(names);
    };
    row("", "No command given");
    row("frobnicate", "“frobnicate” is not a command");
    row("browser", "“lanyard browser” must be followed by one of: status, enable, disable, package.");
    row("policy", "“lanyard policy” must be followed by one of: check, explain.");
    row("policy frobnicate", "“lanyard policy” must be followed by one of: check, explain.");
    row("status --jsn", "jsn");
    row("status wiki payroll", "Unexpected argument “payroll”");
    row("status --min-valid 10m", "--min-valid requires --check");
    row("status --check --min-valid soon", "not “soon”");
    row("token", "RESOURCE is missing");
    row("token wiki --min-valid", "min-valid");
    row("token wiki --min-valid 25h", "not “25h”");
    row("cookies wiki --format xml", "not “xml”");
    row("refresh", "either RESOURCE or --all");
    row("refresh wiki --all", "either RESOURCE or --all");
    row("sign-out", "either RESOURCE or --everywhere");
    row("sign-out wiki --everywhere", "either RESOURCE or --everywhere");
    row("switch wiki", "TENANT is missing");
    row("quit now", "Unexpected argument “now”");
    row("events --folow", "folow");
    row("curl", "RESOURCE-URL is missing");
    row("status --watch --check", "--watch cannot be used");
    row("status --timeout soon", "not “soon”");
    row("status --timeout 0", "not “0”");
    row("token wiki --quiet", "quiet");
    row("curl --json https://wiki.example.com/", "json");
    row("exec", "RESOURCE is missing");
    row("exec wiki", "COMMAND is missing");
    row("exec wiki --", "COMMAND is missing");
    row("exec --cacert ca.pem wiki -- true", "--cacert needs --gateway.");
    row("curl wiki", "“wiki” is not the URL");
    row("curl https://wiki.example.com/ -k", "“-k” is not allowed");
}

void CliAloneTest::usage()
{
    QFETCH(QString, line);
    QFETCH(QString, names);
    const CliRun run = runCli(line.split(u' ', Qt::SkipEmptyParts), m_folder.path());
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.err.contains(names), qPrintable(run.err));
    QVERIFY(run.err.startsWith(QStringLiteral("lanyard: ")));
    QCOMPARE(run.out, QString());
}

void CliAloneTest::helps()
{
    const CliRun all = runCli({QStringLiteral("--help")}, m_folder.path());
    QCOMPARE(all.exit, 0);
    const CliRun version = runCli({QStringLiteral("--version")}, m_folder.path());
    const QString engine = QStringLiteral("(Qt WebEngine 6[.0-9]+, Chromium [.0-9]+, security fixes up to [.0-9]+\n)?");
    const QRegularExpression whole(QStringLiteral("^lanyard " LANYARD_VERSION "\n%1$").arg(engine));
    QVERIFY2(whole.match(version.out).hasMatch(), qPrintable(version.out));
    for (const cli::Command &command : cli::commands()) {
        const QString name = QString::fromLatin1(command.name);
        const QString summary = QString::fromUtf8(command.summary);
        QVERIFY2(all.out.contains(QStringLiteral("\n  %1 ").arg(name)), qPrintable(all.out));
        QVERIFY2(all.out.contains(summary), qPrintable(all.out));
        const CliRun one = runCli(name.split(u' ') + QStringList{QStringLiteral("--help")}, m_folder.path());
        QCOMPARE(one.exit, 0);
        QVERIFY2(one.out.startsWith(QStringLiteral("Usage: lanyard ") + name), qPrintable(one.out));
        for (const cli::Option &option : cli::optionsOf(command)) {
            const QString flag = QStringLiteral("\n  --") + QLatin1String(option.name);
            QVERIFY2(one.out.contains(flag), qPrintable(one.out));
        }
        QVERIFY2(one.out.contains(QStringLiteral("Examples:\n  lanyard ") + name), qPrintable(one.out));
    }
}

void CliAloneTest::notRunning()
{
    for (const char *line : {"status", "token wiki", "quit", "events", "curl https://wiki.example.com/"}) {
        const CliRun run = runCli(QString::fromLatin1(line).split(u' '), m_folder.path());
        QCOMPARE(run.exit, 4);
        QVERIFY2(run.err.contains(QStringLiteral("Start it")), qPrintable(run.err));
        QCOMPARE(run.out, QString());
    }
}

void CliAloneTest::withoutRuntimeFolder()
{
    for (const QString &folder : {QString(), QStringLiteral("relative")}) {
        const CliRun run = runCli({QStringLiteral("status")}, folder);
        QCOMPARE(run.exit, 4);
        QVERIFY2(run.err.contains(QStringLiteral("XDG_RUNTIME_DIR")), qPrintable(run.err));
    }
}

void CliAloneTest::nonsenseInTheTraysPlace()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("lanyard")));
    QLocalServer server;
    QVERIFY(server.listen(m_folder.filePath(QStringLiteral("lanyard/control.sock"))));
    QByteArray reply;
    connect(&server, &QLocalServer::newConnection, this, [&] {
        QLocalSocket *socket = server.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket, [socket, &reply] {
            socket->write(reply);
            socket->disconnectFromServer();
        });
    });
    reply = "HTTP/1.1 400 Bad Request\n";
    QCOMPARE(runCli({QStringLiteral("status")}, m_folder.path()).exit, 1);
    reply = QByteArray(9 * 1024 * 1024, 'x');
    QCOMPARE(runCli({QStringLiteral("status")}, m_folder.path()).exit, 1);
    reply = R"({"jsonrpc":"2.0","id":1,"result":{"version":2}})"
            "\n";
    const CliRun later = runCli({QStringLiteral("status")}, m_folder.path());
    QCOMPARE(later.exit, 1);
    QVERIFY2(later.err.contains(QStringLiteral("(version: Only version 1 is supported)")), qPrintable(later.err));
    QCOMPARE(later.out, QString());
    QCOMPARE(runCli({QStringLiteral("status"), QStringLiteral("--json")}, m_folder.path()).exit, 0);
    reply = "";
    QCOMPARE(runCli({QStringLiteral("status")}, m_folder.path()).exit, 4);
}

void CliAloneTest::fullDisk()
{
    const CliRun run = runCli({QStringLiteral("-c"), QStringLiteral(LANYARD_CLI " --version > /dev/full")},
        m_folder.path(), QStringLiteral("/bin/sh"));
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains(QStringLiteral("could not be written")), qPrintable(run.err));
}

LANYARD_TEST(CliAloneTest)
#include "cli_alone_test.moc"
