#include "gateway/gateway_run.h"
#include "support/test_topic.h"

#include <QElapsedTimer>

using namespace lanyard;

/// When the tray takes the session back, the run is over: nothing goes on, and nothing begins, as whoever comes next.
class WithdrawnTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signingOutEndsEverything_data();
    void signingOutEndsEverything();
    void anotherHostsCookiesEndEverything();
    void whatWaitedAtASignOutGoesNowhere();
    void aRefreshedSessionIsUsedFromThenOn();
};

static Status after(Status status, const QString &how)
{
    SessionView &session = status.sessions.edit(0);
    if (how == QLatin1String("signed out"))
        session.state = State::SignedOut;
    if (how == QLatin1String("sign-in needed"))
        session.state = State::SignInNeeded;
    if (how == QLatin1String("tenant switched"))
        session.account->tenantId = QStringLiteral("other");
    if (how == QLatin1String("another person"))
        session.account->uid = QStringLiteral("other");
    if (how == QLatin1String("another address"))
        session.url.setPath(QStringLiteral("/moved/"));
    if (how == QLatin1String("removed"))
        status.sessions.removeAt(0);
    status.exportSessions = how != QLatin1String("forbidden");
    return status;
}

static bool isOver(const QByteArray &reply)
{
    return reply.startsWith("HTTP/1.1 503 ")
        && reply.endsWith("The session was withdrawn. Start “lanyard proxy” again.\n");
}

void WithdrawnTest::signingOutEndsEverything_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"signed out", "sign-in needed", "tenant switched", "another person", "another address",
             "removed", "forbidden", "tray ended"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void WithdrawnTest::signingOutEndsEverything()
{
    QFETCH(QString, how);
    GatewayRun run;
    run.origin.answer = [](const OriginRequest &request) {
        request.socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nnow\r\n");
    };
    QCOMPARE(run.start(), QString());
    Caller stream(run.port());
    stream.send("GET /events HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine() + "\r\n");
    QVERIFY(stream.waitFor("now").contains("now"));
    QElapsedTimer time;
    time.start();
    const Status before = run.tray.sessions.status();
    run.tray.sessions.setStatus(after(before, how));
    if (how == QLatin1String("tray ended"))
        run.tray.server.close();
    QVERIFY(stream.waitForEnd(1000));
    QVERIFY(isOver(run.get("/")));
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    // There is a session again, perhaps even the same: nobody has started the gateway for it.
    run.tray.sessions.setStatus(before);
    if (how == QLatin1String("tray ended"))
        QVERIFY(run.tray.server.listen(run.tray.folder.filePath(QStringLiteral("lanyard"))).has_value());
    QTRY_VERIFY(isOver(run.get("/"))); // what the tray tells of that may cut one more
    QCOMPARE(run.tray.sessions.calls().count(QStringLiteral("cookies wiki")), 2); // of the start, of the stream
    QCOMPARE(run.origin.received.size(), 1);
}

/// The policy may have moved the resource since the gateway started.
void WithdrawnTest::anotherHostsCookiesEndEverything()
{
    GatewayRun run;
    QCOMPARE(run.start(), QString());
    run.tray.sessions.setCookieHost(QStringLiteral("moved.example.com"));
    QVERIFY(isOver(run.get("/")));
    run.tray.sessions.setCookieHost({});
    QVERIFY(isOver(run.get("/")));
    QCOMPARE(run.origin.received.size(), 0);
}

/// Linux' word for a connection to that port that waits for the other side.
static bool isKnockingAt(quint16 port)
{
    QFile file(QStringLiteral("/proc/net/tcp"));
    const QByteArray knocking = " 0100007F:" + QByteArray::number(port, 16).rightJustified(4, '0').toUpper() + " 02 ";
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(knocking);
}

/// A resource with no room for a connection has the request wait; after a sign-out it must not go out.
void WithdrawnTest::whatWaitedAtASignOutGoesNowhere()
{
    QTcpServer full;
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    QTcpSocket first;
    first.connectToHost(QHostAddress::LocalHost, full.serverPort());
    QVERIFY(first.waitForConnected());
    GatewayRun run;
    run.placeAt(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(full.serverPort())));
    QCOMPARE(run.start(), QString());
    Caller caller(run.port());
    caller.send("GET / HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine() + "\r\n");
    QTRY_VERIFY(isKnockingAt(full.serverPort()));
    run.tray.sessions.setStatus(after(run.tray.sessions.status(), QStringLiteral("signed out")));
    QVERIFY(caller.waitForEnd(1000));
    QList<QTcpSocket *> came;
    connect(&full, &QTcpServer::newConnection, this, [&] {
        while (QTcpSocket *socket = full.nextPendingConnection())
            came.append(socket);
    });
    full.resumeAccepting();
    QTRY_COMPARE_WITH_TIMEOUT(came.size(), 2, 20000); // it knocks every second
    QTRY_COMPARE(came.last()->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(came.last()->readAll(), QByteArray());
}

/// Without a refusal first, and nothing ends.
void WithdrawnTest::aRefreshedSessionIsUsedFromThenOn()
{
    GatewayRun run;
    QCOMPARE(run.start(), QString());
    QVERIFY(run.get("/").startsWith("HTTP/1.1 200 "));
    run.refreshElsewhere(QStringLiteral("refreshed"));
    const auto cookie = [&run] {
        const QByteArray reply = run.get("/");
        return reply.startsWith("HTTP/1.1 200 ") ? run.origin.received.constLast().line("Cookie") : reply;
    };
    QTRY_VERIFY(cookie().contains("=refreshed"));
}

LANYARD_TEST(WithdrawnTest)
#include "withdrawn_test.moc"
