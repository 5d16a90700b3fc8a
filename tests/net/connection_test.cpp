#include "net/fixture.h"
#include "support/test_topic.h"

#include <QSslSocket>
#include <algorithm>
#include <memory>
#include <vector>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What goes wrong below HTTP; app/README.md#trust-1.
class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }

    void refused()
    {
        Peer peer([](const QByteArray &) { return Say{}; });
        QVERIFY(peer.listenOnLoopback());
        const QUrl url = peer.url();
        peer.close();
        HttpClient client;
        QCOMPARE(get(client, url).fault, TransportFault::Connect);
    }

    void noSuchHost()
    {
        HttpClient client;
        QCOMPARE(get(client, QUrl(u"https://no-such-host.invalid/"_s), 30s).fault, TransportFault::Dns);
    }

    void breaks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("abruptly");
        QTest::newRow("hangs up without a word") << QByteArray() << false;
        QTest::newRow("resets without a word") << QByteArray() << true;
        QTest::newRow("hangs up in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-") << false;
        QTest::newRow("hangs up in the body") << Peer::ok(QByteArray(1000, 'x')).chopped(500) << false;
        QTest::newRow("resets in the body") << Peer::ok(QByteArray(1000, 'x')).chopped(500) << true;
        QTest::newRow("hangs up in a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nabc") << false;
        QTest::newRow("hangs up in an error's body")
            << QByteArray("HTTP/1.1 400 Bad\r\nContent-Length: 90\r\n\r\n{\"error\":{\"message\":\"TOKEN_EXP") << false;
        QTest::newRow("is no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << false;
    }
    void breaks()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, abruptly);
        Peer peer([&](const QByteArray &) { return Say{bytes, abruptly ? Say::Then::Reset : Say::Then::HangUp}; });
        useGoodTls(peer);
        QVERIFY(peer.listenOnLoopback());
        HttpClient client(trusted());
        const HttpReply reply = get(client, peer.url());
        QVERIFY2(reply.fault == TransportFault::Connect,
            qPrintable(QStringLiteral("%1 %2").arg(int(reply.fault)).arg(reply.faultText)));
        QVERIFY(reply.body.isEmpty() && reply.status == 0);
        QVERIFY(peer.connections() < 5);
    }

    void certificates_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("from"); // hours
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<int>("fault");
        const int wrong = int(TransportFault::Certificate);
        const int date = int(TransportFault::CertificateDate);
        QTest::newRow("good") << QByteArray("peer.localhost") << -1 << 24 << true << int(TransportFault::None);
        QTest::newRow("nobody vouches for it") << QByteArray("peer.localhost") << -1 << 24 << false << wrong;
        QTest::newRow("of another host") << QByteArray("other.localhost") << -1 << 24 << true << wrong;
        QTest::newRow("of all children, not of us") << QByteArray("*.peer.localhost") << -1 << 24 << true << wrong;
        QTest::newRow("expired") << QByteArray("peer.localhost") << -48 << -1 << true << date;
        QTest::newRow("not yet valid") << QByteArray("peer.localhost") << 1 << 24 << true << date;
        QTest::newRow("expired and of another host") << QByteArray("other.localhost") << -48 << -1 << true << wrong;
        QTest::newRow("expired and nobody vouches for it")
            << QByteArray("peer.localhost") << -48 << -1 << false << wrong;
    }
    void certificates()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, isTrusted);
        QFETCH(int, fault);
        const DatedCertificate certificate = makeCertificate(host, std::chrono::hours(from), std::chrono::hours(to));
        Peer peer([](const QByteArray &) { return Say{Peer::ok("x")}; });
        peer.useTls(certificate.pem, certificate.keyPem);
        QVERIFY(peer.listenOnLoopback());
        HttpClient client(isTrusted ? trusted(certificate) : QStringList());
        HttpRequest request = requestOf(peer.url());
        request.headers = {{"Cookie", "secret=1"}};
        const HttpReply reply = QCoro::waitFor(client.send(request));
        QVERIFY2(int(reply.fault) == fault, qPrintable(reply.faultText));
        QCOMPARE(peer.received().isEmpty(), TransportFault(fault) != TransportFault::None);
    }

    void theHandshakeIsInterrupted()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] { server.nextPendingConnection()->close(); });
        HttpClient client;
        const HttpReply reply = get(client, QUrl(u"https://peer.localhost:%1/"_s.arg(server.serverPort())));
        QVERIFY2(reply.fault == TransportFault::Connect || reply.fault == TransportFault::TlsHandshake,
            qPrintable(reply.faultText));
    }

    void abortAllResumesEverybody()
    {
        Peer peer([](const QByteArray &) { return Say{}; });
        useGoodTls(peer);
        QVERIFY(peer.listenOnLoopback());
        HttpClient client(trusted());
        std::vector<QCoro::Task<HttpReply>> tasks;
        for (int i = 0; i < 20; ++i)
            tasks.push_back(client.send(requestOf(peer.url())));
        QTRY_VERIFY(peer.requests().size() > 0);
        QCOMPARE(client.inFlight(), 20);
        client.abortAll();
        for (auto &task : tasks)
            QCOMPARE(QCoro::waitFor(std::move(task)).fault, TransportFault::Aborted);
        QCOMPARE(client.inFlight(), 0);
        QCOMPARE(get(client, peer.url()).fault, TransportFault::Aborted);
    }

    void whoWaitsResumesBeforeTheClientIsGone()
    {
        Peer peer([](const QByteArray &) { return Say{}; });
        useGoodTls(peer);
        QVERIFY(peer.listenOnLoopback());
        auto client = std::make_unique<HttpClient>(trusted());
        std::vector<QCoro::Task<HttpReply>> tasks;
        for (int i = 0; i < 10; ++i)
            tasks.push_back(client->send(requestOf(peer.url())));
        QTRY_VERIFY(peer.requests().size() > 0);
        client.reset();
        for (auto &task : tasks) {
            QVERIFY(task.isReady());
            QCOMPARE(QCoro::waitFor(std::move(task)).fault, TransportFault::Aborted);
        }
        QCoreApplication::processEvents();
    }

    void fewConnectionsStayOpenAfterManyHosts()
    {
        std::vector<std::unique_ptr<Peer>> peers;
        HttpClient client;
        for (int i = 0; i < 80; ++i) {
            peers.push_back(std::make_unique<Peer>([](const QByteArray &) { return Say{Peer::ok("here")}; }));
            QVERIFY(peers.back()->listenOnLoopback());
            QCOMPARE(get(client, peers.back()->url(u"127.0.0.1"_s)).body, QByteArray("here"));
        }
        const auto open = [&peers] {
            return std::count_if(peers.begin(), peers.end(), [](const std::unique_ptr<Peer> &peer) {
                const auto sockets = peer->findChildren<QSslSocket *>();
                return std::any_of(sockets.begin(), sockets.end(),
                    [](const QSslSocket *socket) { return socket->state() == QAbstractSocket::ConnectedState; });
            });
        };
        // Sooner than the idle client closes all.
        QTRY_VERIFY2_WITH_TIMEOUT(open() <= ConnectionPool::kMostHosts * ConnectionPool::kMostManagers,
            qPrintable(QString::number(open())), 3000);
        QVERIFY2(open() > 0, "what was just used may be used again");
    }

    void theClientGoesRightAfterAbortAll()
    {
        Peer peer([](const QByteArray &) { return Say{}; });
        useGoodTls(peer);
        QVERIFY(peer.listenOnLoopback());
        auto client = std::make_unique<HttpClient>(trusted());
        auto task = client->send(requestOf(peer.url()));
        client->abortAll();
        client.reset();
        QVERIFY(task.isReady());
        QCoreApplication::processEvents();
    }

    // A round over hundreds of resources, 32 at a time: three requests to each, and as many to a host that all share.
    void aRoundOpensOneConnectionToEachHost()
    {
        constexpr int kCount = 100;
        constexpr int kAtOnce = 32;
        const auto answer = [](const QByteArray &) { return Say{Peer::ok("here")}; };
        Peer shared(answer);
        QVERIFY(shared.listenOnLoopback());
        std::vector<std::unique_ptr<Peer>> hosts;
        for (int i = 0; i < kCount; ++i) {
            hosts.push_back(std::make_unique<Peer>(answer));
            QVERIFY(hosts.back()->listenOnLoopback());
        }
        HttpClient client;
        for (int step = 0; step < kCount + 2 * kAtOnce; ++step) {
            for (const int host : {step, step - kAtOnce / 2, step - kAtOnce}) {
                if (host >= 0 && host < kCount)
                    QCOMPARE(get(client, hosts[size_t(host)]->url()).body, QByteArray("here"));
            }
            QCOMPARE(get(client, shared.url()).body, QByteArray("here"));
        }
        QCOMPARE(shared.connections(), 1);
        for (const auto &host : hosts)
            QCOMPARE(host->connections(), 1);
    }
};

LANYARD_TEST(ConnectionTest)
#include "connection_test.moc"
