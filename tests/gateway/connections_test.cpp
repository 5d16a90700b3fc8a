#include "gateway/gateway_run.h"
#include "support/test_topic.h"

using namespace lanyard;

/// How long the real gateway's connections last, to both sides.
class ConnectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void streamsEvents();
    void whoLeavesIsNoticed_data();
    void whoLeavesIsNoticed();
    void closesWhereItIsAskedTo_data();
    void closesWhereItIsAskedTo();
    void anOldVersionIsNotOurs();
};

void ConnectionsTest::streamsEvents()
{
    GatewayRun run;
    QTcpSocket *stream = nullptr;
    run.origin.answer = [&stream](const OriginRequest &request) {
        stream = request.socket;
        stream->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    };
    QCOMPARE(run.start(), QString());
    Caller caller(run.port());
    caller.send("GET /events HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine() + "\r\n");
    QVERIFY2(caller.waitFor("\r\n\r\n").contains("text/event-stream"), caller.all.constData());
    for (int i = 0; i < 3; ++i) {
        stream->write("9\r\ndata: " + QByteArray::number(i) + "\n\n\r\n");
        QVERIFY(caller.waitFor("data: " + QByteArray::number(i) + "\n\n").endsWith("\n\n\r\n"));
    }
    // The resource hears that nobody listens any more, though it says nothing.
    caller.socket.abort();
    QTRY_VERIFY(run.origin.connections.isEmpty());
}

void ConnectionsTest::whoLeavesIsNoticed_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("end"); // of what reaches the resource first
    const QByteArray many = "Content-Length: 10000000\r\n\r\n" + QByteArray(200000, 'y') + '.';
    const QByteArray chunk = "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n";
    QTest::newRow("before the reply") << QByteArray("GET /left<T>\r\n") << QByteArray("\r\n\r\n");
    QTest::newRow("after a small body") << QByteArray("PUT /left<T>Content-Length: 1\r\n\r\nx") << QByteArray("x");
    QTest::newRow("in the middle of a body") << QByteArray("POST /left<T>" + many) << QByteArray("y.");
    QTest::newRow("between two chunks") << QByteArray("POST /left<T>" + chunk) << QByteArray("1\r\nx\r\n");
    QTest::newRow("after all chunks") << QByteArray("POST /left<T>" + chunk + "0\r\n\r\n") << QByteArray("0\r\n\r\n");
}

/// The resource hears of it, though it has not answered yet.
void ConnectionsTest::whoLeavesIsNoticed()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, end);
    GatewayRun run;
    run.origin.answer = [](const OriginRequest &) {};
    QCOMPARE(run.start(), QString());
    Caller caller(run.port());
    request.replace("<T>", " HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine());
    caller.send(request);
    QTRY_VERIFY(run.origin.bytes.endsWith(end));
    caller.socket.abort();
    QTRY_VERIFY(run.origin.connections.isEmpty());
}

void ConnectionsTest::closesWhereItIsAskedTo_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("after a reply") << QByteArray("/") << QByteArray("200");
    QTest::newRow("after a refusal") << QByteArray("/_gcp_x") << QByteArray("403");
    QTest::newRow("after a failure") << QByteArray("/away") << QByteArray("502");
}

void ConnectionsTest::closesWhereItIsAskedTo()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, status);
    GatewayRun run;
    run.origin.answer = [](const OriginRequest &request) {
        if (request.head.startsWith("GET /away "))
            request.socket->disconnectFromHost();
        else
            Origin::reply(request.socket, "200 OK", {}, "fine\n");
    };
    QCOMPARE(run.start(), QString());
    const QByteArray rest = " HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine();
    Caller caller(run.port());
    caller.send("GET /" + rest + "\r\n");
    QVERIFY(!caller.waitFor("fine\n").contains("Connection:"));
    caller.all.clear();
    caller.send("GET " + target + rest + "Connection: close\r\n\r\n");
    QVERIFY(caller.waitForEnd());
    QVERIFY2(caller.all.startsWith("HTTP/1.1 " + status + ' '), caller.all.constData());
    QCOMPARE(caller.all.count("Connection: close\r\n"), 1);
}

void ConnectionsTest::anOldVersionIsNotOurs()
{
    GatewayRun run;
    run.origin.answer = [](const OriginRequest &request) {
        request.socket->write("HTTP/1.0 200 OK\r\n\r\nold");
        request.socket->disconnectFromHost();
    };
    QCOMPARE(run.start(), QString());
    const QByteArray reply = run.get("/");
    QVERIFY2(reply.startsWith("HTTP/1.1 200 OK\r\n"), reply.constData());
    QVERIFY2(reply.endsWith("3\r\nold\r\n0\r\n\r\n"), reply.constData());
}

LANYARD_TEST(ConnectionsTest)
#include "connections_test.moc"
