#include "net/fixture.h"
#include "support/test_topic.h"

using namespace lanyard;
using namespace std::chrono_literals;

/// Once it is known who vouches for the servers, the others are left out, and come back where they are needed.
class AuthoritiesTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<Peer> peerWith(const DatedCertificate &certificate)
    {
        auto peer = std::make_unique<Peer>([](const QByteArray &) { return Say{Peer::ok("here")}; });
        peer->useTls(certificate.pem, certificate.keyPem);
        return peer->listenOnLoopback() ? std::move(peer) : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }

    void whoIsNeededLaterIsTrustedLater()
    {
        const DatedCertificate other = makeCertificate("peer.localhost", -1h, 24h);
        const auto one = peerWith(goodCertificate());
        const auto two = peerWith(other);
        QVERIFY(one && two);
        HttpClient client(trusted() + trusted(other));
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(get(client, one->url()).body, QByteArray("here"));
            QCOMPARE(get(client, two->url()).body, QByteArray("here"));
            client.resetConnections();
        }
        QCOMPARE(one->connections(), 3);
        QCOMPARE(two->connections(), 4); // the first time nobody vouched, and all were asked
        QCOMPARE(two->requests().size(), 3);
    }

    void whoIsTrustedByNobodyIsRefusedStill()
    {
        const DatedCertificate stranger = makeCertificate("peer.localhost", -1h, 24h);
        const auto good = peerWith(goodCertificate());
        const auto bad = peerWith(stranger);
        QVERIFY(good && bad);
        HttpClient client(trusted());
        QCOMPARE(get(client, good->url()).body, QByteArray("here"));
        QVERIFY(get(client, bad->url()).fault == TransportFault::Certificate);
        QVERIFY(get(client, bad->url()).fault == TransportFault::Certificate);
        QVERIFY(bad->requests().isEmpty());
        QCOMPARE(get(client, good->url()).body, QByteArray("here"));
        client.setCertificateAuthorities(trusted(stranger));
        client.resetConnections();
        QVERIFY(get(client, good->url()).fault == TransportFault::Certificate);
        QCOMPARE(get(client, bad->url()).body, QByteArray("here"));
    }
};

LANYARD_TEST(AuthoritiesTest)
#include "authorities_test.moc"
