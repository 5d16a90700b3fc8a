#include "gateway/gateway_run.h"
#include "support/test_topic.h"

using namespace lanyard;

/// Two readers of one message must not take it for two different ones, neither of a request nor of a reply.
class HostileGatewayFramingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneRequestStaysOne_data();
    void oneRequestStaysOne();
    void aRefusedBodyIsNoRequest();
    void aHostileReplyEndsItself_data();
    void aHostileReplyEndsItself();
    void aSecondReplyIsNobodys_data();
    void aSecondReplyIsNobodys();
};

/// Of a tool with the password.
static QByteArray headOf(const GatewayRun &run, const QByteArray &what, const QByteArray &more = {})
{
    return what + " HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine() + more + "\r\n";
}

void HostileGatewayFramingTest::oneRequestStaysOne_data()
{
    QTest::addColumn<QByteArray>("body"); // in chunks
    QTest::addColumn<qsizetype>("arriving"); // whole, at the resource
    const auto row = [](const char *name, const char *body, qsizetype arriving) {
        QTest::newRow(name) << QByteArray(body) << arriving;
    };
    row("a request inside a chunk", "1e\r\nGET /smuggled HTTP/1.1\r\nHost:x\r\n0\r\n\r\n", 1);
    row("an extension", "1;a=\"b\"\r\nx\r\n0\r\n\r\n", 1);
    row("a trailer", "1\r\nx\r\n0\r\nX-Sum: 9\r\n\r\n", 1);
    row("a trailer that would be a length", "1\r\nx\r\n0\r\nContent-Length: 9\r\n\r\n", 0);
    row("a size that overflows", "10000000000000001\r\nx\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n", 0);
    row("a size with a sign", "-1\r\nx\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n", 0);
    row("chunks that end without a line's end", "1\r\nxGET /smuggled HTTP/1.1\r\n\r\n", 0);
}

/// What is well formed arrives as one request, framed by us; what is not arrives never whole.
void HostileGatewayFramingTest::oneRequestStaysOne()
{
    QFETCH(QByteArray, body);
    QFETCH(qsizetype, arriving);
    GatewayRun run;
    QCOMPARE(run.start(), QString());
    run.ask(headOf(run, "POST /one", "Transfer-Encoding: chunked\r\n") + body, 3000);
    QVERIFY(run.get("/afterwards").startsWith("HTTP/1.1 200 ")); // whatever was under way is there before
    QCOMPARE(run.origin.received.size(), arriving + 1);
    QVERIFY(run.origin.received.takeLast().head.startsWith("GET /afterwards "));
    for (const OriginRequest &request : std::as_const(run.origin.received)) {
        QVERIFY(request.head.startsWith("POST /one "));
        QCOMPARE(request.head.count("Transfer-Encoding: chunked"), 1);
        QVERIFY(!request.head.contains("Content-Length"));
    }
}

/// Whoever is known may stay after a refusal, but not with a body that nobody has read.
void HostileGatewayFramingTest::aRefusedBodyIsNoRequest()
{
    GatewayRun run;
    QCOMPARE(run.start(), QString());
    Caller known(run.port());
    known.send(headOf(run, "GET /first"));
    QVERIFY(known.waitFor("fine\n").startsWith("HTTP/1.1 200 "));
    const QByteArray body = headOf(run, "GET /smuggled");
    known.send(headOf(run, "POST /form",
                   "Origin: https://evil.example\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n")
        + body);
    QVERIFY(known.waitForEnd());
    QVERIFY2(known.all.contains("HTTP/1.1 403 "), known.all.constData());
    QCOMPARE(run.origin.received.size(), 1);
}

void HostileGatewayFramingTest::aHostileReplyEndsItself_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("why");
    const QByteArray form = "the gateway does not pass on a reply of this form";
    QTest::newRow("length and chunks") << QByteArray(
        "200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                       << form;
    QTest::newRow("an unknown coding") << QByteArray("200 OK\r\nTransfer-Encoding: gzip\r\n\r\nx") << form;
    QTest::newRow("another protocol that nobody asked for")
        << QByteArray("101 Switching Protocols\r\nUpgrade: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n")
        << QByteArray("it changed the protocol");
    QTest::newRow("a field too long") << QByteArray("200 OK\r\nX: " + QByteArray(70000, 'x') + "\r\n\r\n") << form;
    QTest::newRow("no reply") << QByteArray("what?\r\n\r\n") << form;
    QTest::newRow("half a reply") << QByteArray("200 OK\r\nX: ") << QByteArray("it closed the connection");
}

void HostileGatewayFramingTest::aHostileReplyEndsItself()
{
    QFETCH(QByteArray, reply);
    GatewayRun run;
    run.origin.answer = [&reply](const OriginRequest &request) {
        request.socket->write("HTTP/1.1 " + reply);
        request.socket->disconnectFromHost();
    };
    QCOMPARE(run.start(), QString());
    QFETCH(QByteArray, why);
    const QByteArray got = run.get("/");
    QVERIFY2(got.startsWith("HTTP/1.1 502 "), got.constData());
    QVERIFY2(got.endsWith("The resource could not be reached: " + why + ".\n"), got.constData());
    run.origin.answer = [](const OriginRequest &request) { Origin::reply(request.socket, "200 OK", {}, "fine"); };
    QVERIFY(run.get("/").startsWith("HTTP/1.1 200 ")); // it lives
}

void HostileGatewayFramingTest::aSecondReplyIsNobodys_data()
{
    QTest::addColumn<bool>("comesAtOnce");
    QTest::addColumn<bool>("isEncrypted");
    QTest::newRow("with the first") << true << false;
    QTest::newRow("on the idle connection") << false << false;
    QTest::newRow("with the first, in a record of its own") << true << true;
    QTest::newRow("on the idle connection, encrypted") << false << true;
}

/// A whole reply, as long as what TLS puts into one record.
static QByteArray recordEndingWith(const QByteArray &end)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 16000\r\n";
    const QByteArray body = end.rightJustified(16000, '.');
    return (head + "X: ").leftJustified(16384 - 16000 - 4, 'x') + "\r\n\r\n" + body;
}

/// What a resource sends without being asked must not answer whoever asks next.
void HostileGatewayFramingTest::aSecondReplyIsNobodys()
{
    QFETCH(bool, comesAtOnce);
    QFETCH(bool, isEncrypted);
    GatewayRun run;
    QTcpSocket *first = nullptr;
    run.origin.answer = [&](const OriginRequest &request) {
        const bool isFirst = !std::exchange(first, request.socket);
        const QByteArray reply = recordEndingWith(request.head.split(' ').at(1));
        request.socket->write(
            isFirst && comesAtOnce ? reply + "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nunasked" : reply);
    };
    QCOMPARE(run.start(isEncrypted ? run.encrypt() : QStringList()), QString());
    QVERIFY(run.get("/one").endsWith("/one"));
    if (!comesAtOnce) {
        Origin::reply(first, "200 OK", {}, "unasked");
        first->flush();
        QTRY_COMPARE(first->bytesToWrite(), 0);
    }
    QVERIFY(run.get("/two").endsWith("/two"));
    QVERIFY(run.get("/three").endsWith("/three"));
    QTRY_COMPARE(run.origin.connections.size(), 1); // and what is plain stays of use
}

LANYARD_TEST(HostileGatewayFramingTest)
#include "hostile_gateway_framing_test.moc"
