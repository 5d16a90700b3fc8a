#include "net/fixture.h"
#include "support/test_topic.h"

#include <QFile>
#include <QTemporaryDir>
#include <sched.h>
#include <sys/mount.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A company's own authorities come beside the system's: Google's servers must stay reachable. The system's folder is
/// replaced for this process alone.
class SystemAuthoritiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        forgetProxies();
        constexpr auto kFolder = "/etc/ssl/certs";
        QFile file(m_folder.filePath(u"system.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(goodCertificate().caPem);
        file.close();
        const bool isReplaced = ::unshare(CLONE_NEWNS) == 0
            && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && ::mount(m_folder.path().toLocal8Bit().constData(), kFolder, nullptr, MS_BIND, nullptr) == 0;
        if (!isReplaced)
            QSKIP("needs root and a mount namespace");
    }

    void areTrustedBesideThoseOfThePolicy_data()
    {
        using namespace std::chrono_literals;
        const DatedCertificate company = makeCertificate("peer.localhost", -1h, 24h);
        const DatedCertificate stranger = makeCertificate("peer.localhost", -1h, 24h);
        QTest::addColumn<DatedCertificate>("server");
        QTest::addColumn<QStringList>("policy");
        QTest::addColumn<TransportFault>("fault");
        QTest::newRow("the system's, policy names another")
            << goodCertificate() << trusted(company) << TransportFault::None;
        QTest::newRow("the policy's") << company << trusted(company) << TransportFault::None;
        QTest::newRow("nobody's") << stranger << trusted(company) << TransportFault::Certificate;
    }
    void areTrustedBesideThoseOfThePolicy()
    {
        QFETCH(DatedCertificate, server);
        QFETCH(QStringList, policy);
        QFETCH(TransportFault, fault);
        Peer peer([](const QByteArray &) { return Say{Peer::ok("fine")}; });
        peer.useTls(server.pem, server.keyPem);
        QVERIFY(peer.listenOnLoopback());
        HttpClient client(policy);
        QCOMPARE(get(client, peer.url()).fault, fault);
        client.setCertificateAuthorities({});
    }

    void oneThatIsAddedOrRemovedCountsFromThenOn()
    {
        using namespace std::chrono_literals;
        const DatedCertificate added = makeCertificate("peer.localhost", -1h, 24h);
        const DatedCertificate policys = makeCertificate("peer.localhost", -1h, 24h);
        Peer peer([](const QByteArray &) { return Say{Peer::ok("fine")}; });
        peer.useTls(added.pem, added.keyPem);
        QVERIFY(peer.listenOnLoopback());
        HttpClient client(trusted(policys));
        QCOMPARE(get(client, peer.url()).fault, TransportFault::Certificate);
        QFile file(m_folder.filePath(u"added.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(added.caPem);
        file.close();
        QCOMPARE(get(client, peer.url()).fault, TransportFault::None);
        QVERIFY(file.remove());
        QCOMPARE(get(client, peer.url()).fault, TransportFault::Certificate);
    }

private:
    QTemporaryDir m_folder;
};

LANYARD_TEST(SystemAuthoritiesTest)
#include "system_authorities_test.moc"
