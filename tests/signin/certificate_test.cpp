// The certificate behind the padlock: what it says, and what a server shows when it is asked.

#include "sandbox/company.h"
#include "signin/certificate_check.h"
#include "signin/certificate_report.h"
#include "signin/shown_text.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace lanyard::signin;
using sandbox::Company;

namespace {

QString valueOf(const QList<CertificateFact> &facts, const QString &label)
{
    for (const CertificateFact &fact : facts) {
        if (fact.label == label)
            return fact.value;
    }
    return {};
}

}

class TestCertificate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aTrustedOne();
    void oneOfAnUnknownAuthority();
    void oneForAnotherHost();
    void aServerThatSpeaksSomethingElse();
    void nobodyThere();
    void noCertificateNoFacts();

private:
    CertificateFinding look(const QUrl &url, const QStringList &authorities);
    QStringList authorities() const { return {QString::fromLatin1(m_company.caCertificatePem())}; }

    Company m_company;
};

void TestCertificate::initTestCase()
{
    QVERIFY(m_company.start().has_value());
}

CertificateFinding TestCertificate::look(const QUrl &url, const QStringList &authorities)
{
    CertificateCheck check(url, authorities);
    CertificateFinding finding;
    int answers = 0;
    connect(&check, &CertificateCheck::finished, this, [&](const CertificateFinding &found) {
        finding = found;
        ++answers;
    });
    check.start();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 20000); }();
    QTest::qWait(0); // a second answer would come now
    [&] { QCOMPARE(answers, 1); }();
    return finding;
}

void TestCertificate::aTrustedOne()
{
    const QUrl url = m_company.resourceUrl(QStringLiteral("wiki"));
    const CertificateFinding finding = look(url, authorities());
    QVERIFY2(finding.isTrusted, qPrintable(finding.problem));
    QVERIFY(finding.problem.isEmpty());
    const QList<CertificateFact> facts = CertificateReport::factsOf(finding.certificate, url.host(), QLocale::c());
    QVERIFY(valueOf(facts, QStringLiteral("For")).startsWith(isolated(url.host())));
    QVERIFY(!valueOf(facts, QStringLiteral("Issued by")).isEmpty());
    QVERIFY(valueOf(facts, QStringLiteral("Valid")).contains(QString::number(QDate::currentDate().year())));
    QString fingerprint = valueOf(facts, QStringLiteral("SHA-256 fingerprint"));
    fingerprint.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    QCOMPARE(QByteArray::fromHex(fingerprint.toLatin1()), finding.certificate.digest(QCryptographicHash::Sha256));
    QCOMPARE(m_company.log().entries().size(), 0); // nothing was asked but the certificate
}

void TestCertificate::oneOfAnUnknownAuthority()
{
    const CertificateFinding finding = look(m_company.resourceUrl(QStringLiteral("wiki")), {});
    QVERIFY(!finding.isTrusted);
    QVERIFY(!finding.problem.isEmpty());
    QVERIFY(!finding.certificate.isNull()); // shown all the same
}

void TestCertificate::oneForAnotherHost()
{
    QUrl url = m_company.resourceUrl(QStringLiteral("wiki"));
    url.setHost(QStringLiteral("another.example.localhost"));
    const CertificateFinding finding = look(url, authorities());
    QVERIFY(!finding.isTrusted);
    QVERIFY(!finding.certificate.isNull());
}

void TestCertificate::aServerThatSpeaksSomethingElse()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("220 mail.example.net ready\r\n");
        socket->disconnectFromHost();
    });
    const CertificateFinding finding =
        look(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort())), authorities());
    QVERIFY(!finding.isTrusted);
    QVERIFY(finding.certificate.isNull());
    QVERIFY(!finding.problem.isEmpty());
}

void TestCertificate::nobodyThere()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    const CertificateFinding finding = look(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(port)), authorities());
    QVERIFY(finding.certificate.isNull());
    QVERIFY(!finding.problem.isEmpty());
}

void TestCertificate::noCertificateNoFacts()
{
    QVERIFY(CertificateReport::factsOf(QSslCertificate(), QString(), QLocale::c()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "certificate_test.moc"
