#include "gateway/gateway.h"
#include "gateway/gateway_run.h"
#include "support/test_topic.h"

#include <QTimer>
#include <thread>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

/// A gateway without a tray in a thread of this process, so that its time is ours to choose.
struct OwnGateway {
    explicit OwnGateway(gateway::GatewayLimits limits)
        : acceptor(context, {gateway::asio::ip::address_v4::loopback(), 0})
        , port(acceptor.local_endpoint().port())
        , access(port)
        , origin(context, *gateway::ResourceAddress::of(QUrl(QStringLiteral("http://127.0.0.1:1/"))), {}, why)
        , gateway(gateway::GatewayParts{context, access, sessions, origin}, access, limits)
    {
        gateway.serve(std::move(acceptor));
        thread = std::thread([this] { context.run(); });
    }
    ~OwnGateway()
    {
        context.stop();
        thread.join();
    }
    Q_DISABLE_COPY_MOVE(OwnGateway)

    QByteArray request(const QByteArray &password) const
    {
        return "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\nLanyard-Secret: " + password
            + "\r\n\r\n";
    }

    gateway::asio::io_context context{1};
    gateway::TcpAcceptor acceptor;
    quint16 port;
    gateway::Access access;
    QString why;
    gateway::SessionSource sessions{context, QStringLiteral("/nowhere"), {}, [] {}};
    gateway::OriginPool origin;
    gateway::Gateway gateway;
    std::thread thread;
};

}

/// Who has not shown the password or the cookie has half a minute, here less.
class StrangersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyHaveHalfAMinute();
    void oneIsCutInTime_data();
    void oneIsCutInTime();
    void whoIsKnownStays();
};

void StrangersTest::theyHaveHalfAMinute()
{
    QVERIFY(gateway::GatewayLimits().unknownLasts == 30s);
}

void StrangersTest::oneIsCutInTime_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("says nothing") << QByteArray() << false;
    QTest::newRow("begins a request") << QByteArray("GET / HTTP/1.1\r\nHost") << false;
    QTest::newRow("says a little, and a little more") << QByteArray("GET / HTTP/1.1\r\nX: ") << true;
}

void StrangersTest::oneIsCutInTime()
{
    QFETCH(QByteArray, says);
    QFETCH(bool, goesOn);
    OwnGateway own({.unknownLasts = 300ms});
    QElapsedTimer since;
    since.start();
    Caller stranger(own.port);
    QTRY_COMPARE(stranger.socket.state(), QAbstractSocket::ConnectedState);
    stranger.send(says);
    QTimer drip;
    QObject::connect(&drip, &QTimer::timeout, &stranger.socket, [&stranger] { stranger.send("x"); });
    if (goesOn)
        drip.start(50ms);
    QVERIFY(stranger.waitForEnd(10000));
    QCOMPARE(stranger.all, QByteArray());
    QVERIFY2(since.elapsed() >= 300, "cut too early");
}

/// It came before a stranger whose time is over, and still gets answers.
void StrangersTest::whoIsKnownStays()
{
    OwnGateway own({.unknownLasts = 1s});
    const QByteArray request = own.request(own.access.password().reveal().toByteArray());
    Caller known(own.port);
    known.send(request);
    QVERIFY(known.waitFor("HTTP/1.1 503 ").startsWith("HTTP/1.1 503 ")); // there is no tray
    Caller stranger(own.port);
    QVERIFY(stranger.waitForEnd(10000));
    known.all.clear();
    known.send(request);
    QVERIFY(known.waitFor("HTTP/1.1 503 ").startsWith("HTTP/1.1 503 "));
}

LANYARD_TEST(StrangersTest)
#include "strangers_test.moc"
