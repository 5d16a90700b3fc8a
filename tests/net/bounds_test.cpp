#include "net/fixture.h"
#include "support/test_topic.h"

using namespace lanyard;
using namespace std::chrono_literals;

/// app/README.md#trust-7: every reply is bounded in size, time and headers.
class BoundsTest : public QObject {
    Q_OBJECT

    static QByteArray manyHeaders(int count, const QByteArray &value, bool sameName)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += "X-Filler" + (sameName ? QByteArray() : QByteArray::number(i)) + ": " + value + "\r\n";
        return lines;
    }

    static QByteArray deflated(const QByteArray &body)
    {
        const QByteArray packed = qCompress(body, 9).mid(4); // without Qt's own length
        return "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " + QByteArray::number(packed.size())
            + "\r\n\r\n" + packed;
    }

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }

    void tooLarge_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("50 MB") << Peer::ok(QByteArray(50 * 1024 * 1024, 'x'));
        QTest::newRow("a byte too many") << Peer::ok(QByteArray(1024 * 1024 + 1, 'x'));
        QTest::newRow("50 MB of an error")
            << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 52428800\r\n\r\n") + QByteArray(52428800, 'x');
        QTest::newRow("without a length")
            << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n") + QByteArray(5 * 1024 * 1024, 'x');
        QTest::newRow("1000 headers") << Peer::ok("x", manyHeaders(1000, "1", false));
        QTest::newRow("1000 headers of one name") << Peer::ok("x", manyHeaders(1000, QByteArray(100, 'v'), true));
        QTest::newRow("one header of 200 kB") << Peer::ok("x", manyHeaders(1, QByteArray(200'000, 'v'), true));
        QTest::newRow("2 MB in deflate") << deflated(QByteArray(2 * 1024 * 1024, 'x'));
        QTest::newRow("100 MB in deflate") << deflated(QByteArray(100 * 1024 * 1024, 'x'));
    }
    void tooLarge()
    {
        QFETCH(QByteArray, answer);
        Peer peer([&](const QByteArray &) { return Say{answer}; });
        useGoodTls(peer);
        QVERIFY(peer.listenOnLoopback());
        HttpClient client(trusted());
        QElapsedTimer timer;
        timer.start();
        const HttpReply reply = get(client, peer.url(), 30s);
        QVERIFY2(reply.fault == TransportFault::TooLarge,
            qPrintable(QStringLiteral("%1 %2").arg(int(reply.fault)).arg(reply.faultText)));
        QVERIFY(reply.body.isEmpty() && reply.headers.isEmpty() && reply.status == 0);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(client.inFlight(), 0);
    }

    void largeEnough_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<qsizetype>("body");
        QTest::newRow("exactly the bound") << Peer::ok(QByteArray(1024 * 1024, 'x')) << qsizetype(1024 * 1024);
        QTest::newRow("90 headers") << Peer::ok("x", manyHeaders(90, "1", false)) << qsizetype(1);
        QTest::newRow("a state of 4 kB") << Peer::ok("x", manyHeaders(1, QByteArray(4096, 'v'), false)) << qsizetype(1);
        QTest::newRow("500 kB in deflate") << deflated(QByteArray(500'000, 'x')) << qsizetype(500'000);
        QTest::newRow("no body") << Peer::ok({}) << qsizetype(0);
    }
    void largeEnough()
    {
        QFETCH(QByteArray, answer);
        QFETCH(qsizetype, body);
        Peer peer([&](const QByteArray &) { return Say{answer}; });
        useGoodTls(peer);
        QVERIFY(peer.listenOnLoopback());
        HttpClient client(trusted());
        const HttpReply reply = get(client, peer.url());
        QVERIFY2(reply.fault == TransportFault::None, qPrintable(reply.faultText));
        QCOMPARE(reply.body.size(), body);
    }

    void tooSlow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("drip"); // milliseconds
        QTest::newRow("silence") << QByteArray() << 0;
        QTest::newRow("half a head, then silence") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << 0;
        QTest::newRow("half a body, then silence") << Peer::ok(QByteArray(1000, 'x')).chopped(500) << 0;
        QTest::newRow("a dripping head") << Peer::ok({}, manyHeaders(100, "slow", false)) << 20;
        QTest::newRow("a dripping body") << Peer::ok(QByteArray(10'000, 'x')) << 5;
    }
    void tooSlow()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, drip);
        Peer peer([&](const QByteArray &) { return Say{bytes, Say::Then::KeepOpen, std::chrono::milliseconds(drip)}; });
        useGoodTls(peer);
        QVERIFY(peer.listenOnLoopback());
        HttpClient client(trusted());
        QElapsedTimer timer;
        timer.start();
        const HttpReply reply = get(client, peer.url(), 500ms);
        QVERIFY2(reply.fault == TransportFault::Timeout, qPrintable(reply.faultText));
        QVERIFY(reply.body.isEmpty() && reply.status == 0);
        QVERIFY(timer.elapsed() >= 450 && timer.elapsed() < 5000);
    }
};

LANYARD_TEST(BoundsTest)
#include "bounds_test.moc"
