// Window and refreshes tell the same story about certificates: what the system trusts, both trust.

#include "net/dated_certificate.h"
#include "net/http_client.h"
#include "net/peer.h"
#include "signin/window_bench.h"
#include "support/private_certificates.h"
#include "support/test_topic.h"

#include <QTest>
#include <qcorotask.h>

using namespace lanyard;
using namespace lanyard::signin;

class WindowTrust : public WindowBench {
    Q_OBJECT
private Q_SLOTS:
    void theSystemsAuthorityIsTrusted_data()
    {
        QTest::addColumn<bool>("inTheSystem");
        QTest::newRow("added by the administrator") << true;
        QTest::newRow("nobody's") << false;
    }

    void theSystemsAuthorityIsTrusted()
    {
        QFETCH(bool, inTheSystem);
        if (!m_certificates.isValid())
            QSKIP("needs root, a mount namespace and the package ca-certificates");
        QVERIFY(inTheSystem ? m_certificates.add(m_company->caCertificatePem()) : m_certificates.undo());
        Job given = job();
        given.certificateAuthorities.clear();

        HttpClient refreshes;
        HttpRequest request;
        request.url = given.resourceUrl;
        const TransportFault fault = QCoro::waitFor(refreshes.send(request)).fault;
        QCOMPARE(fault, inTheSystem ? TransportFault::None : TransportFault::Certificate);

        open("<title>here</title>", given);
        if (inTheSystem)
            QVERIFY(waitForTitle(QStringLiteral("^Wiki – here$")));
        else
            QVERIFY(waitForLog("certificate refused"));
    }

    // From Qt 6.8 on the engine tells whose certificate it was.
    void aPartWithABadCertificateIsNotTakenForThePage()
    {
        constexpr bool kCanTell = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);
        const DatedCertificate stranger =
            makeCertificate("peer.localhost", -std::chrono::hours(1), std::chrono::hours(24));
        Peer peer([](const QByteArray &) { return Say{Peer::ok("fine")}; });
        peer.useTls(stranger.pem, stranger.keyPem);
        QVERIFY(peer.listenOnLoopback());
        open("<title>here</title><img src='" + peer.url().toEncoded() + "'>");
        QVERIFY(waitForLog(kCanTell ? "certificate of a part refused" : "certificate refused"));
        QVERIFY(!m_window->log().contains("cannot load"));
        m_window->screenshot(QStringLiteral("part-refused"));
    }

private:
    PrivateCertificates m_certificates;
};

LANYARD_TEST(WindowTrust)
#include "window_trust_test.moc"
