#include "doctor/certificate.h"
#include "net/dated_certificate.h"
#include "support/test_topic.h"

using namespace lanyard;
using namespace std::chrono_literals;
using doctor::judgeCertificate;
using doctor::Outcome;

/// What no server of the fault table shows: names that its owner chose to deceive, and the organisation's own
/// authority.
class CertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesForgeNoLines()
    {
        const DatedCertificate made = makeCertificate("a.test\n  \xE2\x9C\x93  Session  Fine.", -1h, 1h);
        const QList<QSslCertificate> chain = QSslCertificate::fromData(made.pem, QSsl::Pem);
        QCOMPARE(chain.size(), 1);
        const Outcome outcome = judgeCertificate(
            {QStringLiteral("wiki.test"), chain, {QSslError(QSslError::HostNameMismatch, chain.constFirst())}}, {});
        QCOMPARE(outcome.reason, Reason::Tls);
        QVERIFY2(
            outcome.message.contains(QStringLiteral("is for “a.test ✓ Session Fine.”")), qPrintable(outcome.message));
        QVERIFY2(!outcome.message.contains(u'\n'), qPrintable(outcome.message));
        QVERIFY2(!outcome.detail.contains(u'\n'), qPrintable(outcome.detail));
    }

    /// An authority's that has expired: its dates, not the host's.
    void theOutdatedOneIsNamed_data()
    {
        QTest::addColumn<bool>("isHosts");
        QTest::newRow("the host's") << true;
        QTest::newRow("an authority's") << false;
    }

    void theOutdatedOneIsNamed()
    {
        QFETCH(bool, isHosts);
        const auto read = [](const DatedCertificate &made) {
            return QSslCertificate::fromData(made.pem, QSsl::Pem).value(0);
        };
        const QSslCertificate host = read(makeCertificate("leaf.test", -1h, 1h));
        const QSslCertificate authority = read(makeCertificate("Issuing CA", -100h, -50h));
        const QSslCertificate &outdated = isHosts ? host : authority;
        const Outcome outcome = judgeCertificate(
            {QStringLiteral("wiki.test"), {host, authority}, {QSslError(QSslError::CertificateExpired, outdated)}}, {});
        QCOMPARE(outcome.reason, Reason::Tls);
        const QString whose = isHosts ? QStringLiteral("“wiki.test”") : QStringLiteral("“Issuing CA”");
        QVERIFY2(
            outcome.message.startsWith(QStringLiteral("The certificate of ") + whose), qPrintable(outcome.message));
        QVERIFY2(outcome.detail.contains(outdated.expiryDate().toString(Qt::ISODate)), qPrintable(outcome.detail));
    }

    void theOrganisationsOwnAuthorityIsNamed()
    {
        const DatedCertificate made = makeCertificate("wiki.test", -1h, 1h);
        const doctor::ShownCertificate shown{
            QStringLiteral("wiki.test"), QSslCertificate::fromData(made.pem, QSsl::Pem), {}};
        const Outcome own = judgeCertificate(shown, {{QString::fromLatin1(made.caPem)}, {}, false});
        QCOMPARE(own.result, CheckResult::Good);
        QVERIFY2(own.message.contains(QLatin1String("of your organisation")), qPrintable(own.message));
        const Outcome anybodys = judgeCertificate(shown, {});
        QCOMPARE(anybodys.result, CheckResult::Good);
        QVERIFY2(!anybodys.message.contains(QLatin1String("of your organisation")), qPrintable(anybodys.message));
    }
};

LANYARD_TEST(CertificateTest)
#include "certificate_test.moc"
