#include "cli/cli_tray.h"
#include "support/test_topic.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

using namespace lanyard;

/// How a session gets to other programs: real ones.
class HandoverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void curlRepeatsWhatIapRefused_data();
    void curlRepeatsWhatIapRefused();
    void curlGetsWhatTheUserWrote();
    void curlDoesNotRepeatWhatAPipeHeld();
    void curlEndsWithWhoeverReadsIt();
    void curlIsMissing();
    void aCommandIsMissing();
    void execLeavesTheSignalsAlone();
    void execPassesTheSession();
    void gitGetsAnIdTokenIfTheUserWants_data();
    void gitGetsAnIdTokenIfTheUserWants();
};

namespace {

/// The tray's "wiki", before which there is no proxy: answers each request, header and body, as told.
struct PlainResource : QTcpServer {
    PlainResource(CliTray &tray, const std::function<void(const QByteArray &, QTcpSocket *)> &answer)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            const auto came = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, came, answer] {
                *came += socket->readAll();
                static const QRegularExpression length(QStringLiteral("\r\nContent-Length: (\\d+)\r\n"));
                const qsizetype head = came->indexOf("\r\n\r\n") + 4;
                const int body = length.match(QString::fromLatin1(*came)).captured(1).toInt();
                if (head > 3 && came->size() >= head + body)
                    answer(std::exchange(*came, {}), socket);
            });
        });
        Status status = tray.sessions.status();
        status.sessions.edit(0).url = QUrl(url());
        tray.sessions.setStatus(status);
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/").arg(serverPort()); }
};

/// `lanyard` as $0 and the resource's URL as $1.
CliRun runScript(CliTray &tray, const QString &script, const QString &url)
{
    return runCli({QStringLiteral("-c"), script, QStringLiteral(LANYARD_CLI), url}, tray.folder.path(),
        QStringLiteral("/bin/bash"));
}

}

void HandoverTest::curlGetsWhatTheUserWrote()
{
    CliTray tray;
    QByteArrayList received;
    PlainResource resource(tray, [&received](const QByteArray &request, QTcpSocket *socket) {
        received.append(request);
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
    for (const char *data : {"{\"t\":\"50%1\"}", "%1"}) {
        const QString url = resource.url() + QStringLiteral("50%15");
        QCOMPARE(
            tray.run(QStringLiteral("curl ") + url + QStringLiteral(" -sS -d ") + QString::fromUtf8(data)).exit, 0);
        QVERIFY2(received.constLast().startsWith("POST /50%15 HTTP/1.1\r\n"), received.constLast().constData());
        QVERIFY2(received.constLast().endsWith(QByteArray("\r\n\r\n") + data), received.constLast().constData());
    }
}

void HandoverTest::curlDoesNotRepeatWhatAPipeHeld()
{
    CliTray tray;
    QByteArrayList received;
    PlainResource resource(tray, [&received](const QByteArray &request, QTcpSocket *socket) {
        received.append(request);
        socket->write("HTTP/1.1 401 No\r\nX-Goog-IAP-Generated-Response: true\r\nContent-Length: 0\r\n\r\n");
    });
    const CliRun result =
        runScript(tray, QStringLiteral("\"$0\" curl \"$1\" -sS --data-binary @<(echo precious)"), resource.url());
    QCOMPARE(result.exit, 0);
    QCOMPARE(received.size(), 1);
    QVERIFY2(received.constFirst().endsWith("\r\n\r\nprecious\n"), received.constFirst().constData());
}

/// `lanyard curl ... | head`: the reply has no end.
void HandoverTest::curlEndsWithWhoeverReadsIt()
{
    CliTray tray;
    PlainResource resource(tray, [](const QByteArray &, QTcpSocket *socket) {
        const auto goOn = [socket] { socket->write(QByteArray(10000, 'x')); };
        connect(socket, &QTcpSocket::bytesWritten, socket, goOn);
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
    });
    const CliRun result = runScript(
        tray, QStringLiteral("\"$0\" curl \"$1\" -s | head -c 3; echo \" ${PIPESTATUS[0]}\""), resource.url());
    QCOMPARE(result.out, QStringLiteral("xxx 23\n")); // curl's word for output that went nowhere
    QCOMPARE(result.err, QString());
}

void HandoverTest::curlIsMissing()
{
    CliTray tray;
    const CliRun result = runCli({QStringLiteral("curl"), QStringLiteral("https://wiki.example.com/")},
        tray.folder.path(), QStringLiteral(LANYARD_CLI), {QStringLiteral("PATH=/nowhere")});
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.err, QStringLiteral("lanyard: curl could not be started: No such file or directory.\n"));
}

void HandoverTest::aCommandIsMissing()
{
    CliTray tray;
    const CliRun result =
        runCli({QStringLiteral("exec"), QStringLiteral("wiki"), QStringLiteral("--"), QStringLiteral("a%1b")},
            tray.folder.path());
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.err, QStringLiteral("lanyard: “a%1b” could not be started: No such file or directory.\n"));
}

/// A broken pipe ends a program there, as it does in a shell.
void HandoverTest::execLeavesTheSignalsAlone()
{
    CliTray tray;
    const CliRun result =
        runCli({QStringLiteral("exec"), QStringLiteral("wiki"), QStringLiteral("--"), QStringLiteral("bash"),
                   QStringLiteral("-c"), QStringLiteral("yes | head -n 1; echo ${PIPESTATUS[0]}")},
            tray.folder.path());
    QCOMPARE(result.out, QStringLiteral("y\n141\n"));
    QCOMPARE(result.err, QString());
}

void HandoverTest::curlRepeatsWhatIapRefused_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("requests");
    const char *marked = "X-Goog-IAP-Generated-Response: true\r\n";
    const auto row = [](const char *name, const QByteArray &first, const char *arguments, int requests) {
        QTest::newRow(name) << first << QString::fromLatin1(arguments) << requests;
    };
    row("a session that works", "200 OK\r\n", "-sS", 1);
    row("a redirect to the sign-in page", QByteArray("302 Found\r\nLocation: /sign-in\r\n") + marked, "-sS", 2);
    row("a redirect that curl would follow", QByteArray("302 Found\r\nLocation: http://127.0.0.1:1/\r\n") + marked,
        "-sSL", 2);
    row("a 401 after data that can be read again", QByteArray("401 No\r\n") + marked, "-sS -d a=b", 2);
    row("a 401 that curl would report", QByteArray("401 No\r\n") + marked, "-sSf", 2);
    row("a 401 after data from standard input", QByteArray("401 No\r\n") + marked, "-sS -d @-", 1);
    row("the resource's own 401", "401 No\r\n", "-sS", 1);
    row("a refusal of access", QByteArray("403 No\r\n") + marked, "-sS", 1);
}

/// The real curl, and a resource that answers as told once, and then well.
void HandoverTest::curlRepeatsWhatIapRefused()
{
    CliTray tray;
    QVERIFY(tray.isReady);
    QFETCH(QByteArray, first);
    QFETCH(QString, arguments);
    QFETCH(int, requests);
    QTcpServer resource;
    QVERIFY(resource.listen(QHostAddress::LocalHost));
    int count = 0;
    connect(&resource, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = resource.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&first, &count, socket] {
            if (!socket->readAll().contains("HTTP/1.1\r\n"))
                return;
            ++count;
            const QByteArray answer = count == 1 ? first : QByteArray("200 OK\r\n");
            const QByteArray body = "reply " + QByteArray::number(count) + '\n';
            socket->write("HTTP/1.1 " + answer
                + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    });
    Status status = tray.sessions.status();
    status.sessions.edit(0).url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(resource.serverPort()));
    tray.sessions.setStatus(status);
    const QString url = status.sessions.first().url.toString();
    const CliRun result = tray.run(QStringLiteral("curl %1 %2").arg(url, arguments));
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.err, QString());
    QCOMPARE(result.out, QStringLiteral("reply %1\n").arg(requests));
    QCOMPARE(count, requests);
    QCOMPARE(tray.sessions.calls().count(QStringLiteral("refresh wiki")), requests - 1);
}

void HandoverTest::execPassesTheSession()
{
    CliTray tray;
    QVERIFY(tray.isReady);
    const QString script = QStringLiteral("cat $LANYARD_COOKIE_FILE $LANYARD_HEADER_FILE; cat $LANYARD_HEADER_FILE; "
                                          "echo ===; tr '\\0' '\\n' < /proc/$$/environ; exit 7");
    const CliRun result = runCli({QStringLiteral("exec"), QStringLiteral("wiki"), QStringLiteral("--"),
                                     QStringLiteral("sh"), QStringLiteral("-c"), script},
        tray.folder.path());
    QCOMPARE(result.exit, 7);
    const QString cookies = result.out.section(QStringLiteral("==="), 0, 0);
    QVERIFY2(cookies.startsWith(QStringLiteral("# Netscape HTTP Cookie File\n#HttpOnly_wiki.example.com\t")),
        qPrintable(cookies));
    const QString header = QStringLiteral("Cookie: GCP_IAP_UID=value+/=; __Host-GCP_IAP_AUTH_TOKEN_1=value+/=\n");
    QVERIFY2(cookies.endsWith(header + header), qPrintable(cookies));
    const QString environment = result.out.section(QStringLiteral("==="), 1);
    QVERIFY(environment.contains(QStringLiteral("LANYARD_COOKIE_FILE=/dev/fd/")));
    QVERIFY(!environment.contains(QStringLiteral("value+/=")));
    Status status = tray.sessions.status();
    status.exportSessions = false;
    tray.sessions.setStatus(status);
    QCOMPARE(tray.run(QStringLiteral("exec wiki -- true")).exit, 6);
}

void HandoverTest::gitGetsAnIdTokenIfTheUserWants_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("asked"); // what git writes
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QByteArray &asked, const char *told, const char *option = "--token") {
        QTest::newRow(name) << QString::fromLatin1(option) << QString::fromLatin1(asked) << QString::fromLatin1(told);
    };
    const char *token = "capability[]=authtype\nauthtype=Bearer\nephemeral=1\ncredential=the-id-token\n";
    row("git 2.46 and newer", "capability[]=authtype\nprotocol=https\nhost=wiki.example.com\n", token);
    row("with a path", "capability[]=authtype\nprotocol=https\nhost=wiki.example.com\npath=team/book.git\n", token);
    row("an older git", "protocol=https\nhost=wiki.example.com\n", "");
    row("unencrypted", "capability[]=authtype\nprotocol=http\nhost=wiki.example.com\n", "");
    row("another host", "capability[]=authtype\nprotocol=https\nhost=other.example.com\n", "");
    row("another port", "capability[]=authtype\nprotocol=https\nhost=wiki.example.com:8443\n", "");
    row("not wanted", "capability[]=authtype\nprotocol=https\nhost=wiki.example.com\n", "", "");
    const auto disguised = [&row](const char *name, const QByteArray &host) {
        row(name, "capability[]=authtype\nprotocol=https\nhost=" + host + '\n', "");
    };
    disguised("disguised: a slash", "wiki.example.com/.evil.example");
    disguised("disguised: a slash back", "wiki.example.com\\.evil.example");
    disguised("disguised: a question", "wiki.example.com?.evil.example");
    disguised("disguised: a fragment", "wiki.example.com#.evil.example");
    disguised("disguised: a user", "evil.example@wiki.example.com");
    disguised("disguised: a user and a port", "evil.example:443@wiki.example.com");
    disguised("disguised: another port", "wiki.example.com:443/.evil.example:8443");
    disguised("disguised: decoded once more", "wiki.example.com%2f.evil.example");
    disguised("disguised: a blank", "wiki.example.com ");
}

void HandoverTest::gitGetsAnIdTokenIfTheUserWants()
{
    CliTray tray;
    QVERIFY(tray.isReady);
    QFETCH(QString, option);
    QFETCH(QString, asked);
    QFETCH(QString, told);
    const QString script = QStringLiteral("printf %s \"$0\" | \"$1\" git-credential $2 get");
    const CliRun result = runCli({QStringLiteral("-c"), script, asked, QStringLiteral(LANYARD_CLI), option},
        tray.folder.path(), QStringLiteral("/bin/sh"));
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.err, QString());
    QCOMPARE(result.out, told);
}

LANYARD_TEST(HandoverTest)
#include "handover_test.moc"
