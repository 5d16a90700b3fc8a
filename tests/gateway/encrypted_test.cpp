#include "gateway/gateway_run.h"
#include "sandbox/web/certificates.h"
#include "sandbox/web/web_server.h"
#include "support/test_topic.h"

#include <QSslCertificate>
#include <QSslKey>

using namespace lanyard;

/// The way to the resource: encrypted, and to nobody else.
class EncryptedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesToTheResourceOnly_data();
    void goesToTheResourceOnly();
};

void EncryptedTest::goesToTheResourceOnly_data()
{
    QTest::addColumn<QString>("certified");
    QTest::addColumn<bool>("isNamed");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("an authority that is named") << QStringLiteral("wiki.localhost") << true << QByteArray("200");
    QTest::newRow("an authority that nobody named") << QStringLiteral("wiki.localhost") << false << QByteArray("502");
    QTest::newRow("another host's certificate") << QStringLiteral("crm.localhost") << true << QByteArray("502");
}

void EncryptedTest::goesToTheResourceOnly()
{
    QFETCH(QString, certified);
    QFETCH(bool, isNamed);
    QFETCH(QByteArray, status);
    const auto certificates = sandbox::makeCertificates({certified});
    QVERIFY(certificates.has_value());
    QSslConfiguration tls;
    tls.setLocalCertificateChain({QSslCertificate(certificates->leafPem), QSslCertificate(certificates->caPem)});
    tls.setPrivateKey(QSslKey(certificates->leafKeyPem, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    QStringList cookies;
    sandbox::WebServer server(tls, [&cookies](const sandbox::Request &request, const sandbox::Deliver &deliver) {
        cookies << QString::fromLatin1(request.header("Cookie"));
        deliver({sandbox::Reply::text("fine")});
    });
    GatewayRun run;
    run.placeAt(QUrl(QStringLiteral("https://wiki.localhost:%1/").arg(server.listenOn(0))));
    QFile authority(run.tray.folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(certificates->caPem);
    authority.close();
    const QStringList named{QStringLiteral("--cacert"), authority.fileName()};
    QCOMPARE(run.start(isNamed ? named : QStringList()), QString());
    const QByteArray reply = run.get("/");
    QVERIFY2(reply.startsWith("HTTP/1.1 " + status + ' '), reply.constData());
    QCOMPARE(cookies.size(), status == "200" ? 1 : 0);
}

LANYARD_TEST(EncryptedTest)
#include "encrypted_test.moc"
