#include "sandbox/company_names.h"
#include "sandbox/tests/raw_client.h"
#include "support/test_topic.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace sandbox;

namespace {

const QString kEvil = QStringLiteral("evil.localhost");

}
Q_DECLARE_METATYPE(sandbox::Fault)

/// Faults arrive as described, where aimed, as often as said; hostile resources send elsewhere; the log tells.
class SandboxFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tokenFault_data();
    void tokenFault();
    void dropLeavesTheRequestUnanswered();
    void isUsedUpAfterItsCount();
    void isAimedAtStepAndHost();
    void latencyDelaysAnswers();
    void hostileChallenge_data();
    void hostileChallenge();
    void hostileTargetUri();
    void hostileCookie();
    void sinkRecordsWhatItGets();
    void logCarriesWhoAsked();

private:
    std::unique_ptr<Company> m_company;
    std::unique_ptr<RawClient> m_client;
};

void SandboxFaultsTest::init()
{
    m_client.reset();
    m_company = std::make_unique<Company>();
    QVERIFY(m_company->start().has_value());
    m_client = std::make_unique<RawClient>(*m_company);
}

void SandboxFaultsTest::tokenFault_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("holds");
    const Step token = Step::Token;
    QTest::newRow("quota as 400") << Fault::googleError(token, 400, "QUOTA_EXCEEDED : Exceeded quota.") << 400
                                  << QByteArray("QUOTA_EXCEEDED : ");
    QTest::newRow("503 JSON") << Fault::googleError(token, 503, "Backend error") << 503 << QByteArray("UNAVAILABLE");
    QTest::newRow("502 HTML") << Fault::html(token, 502) << 502 << QByteArray("<html>");
    QTest::newRow("429 with Retry-After")
        << Fault::answer(token, 429, "{}", {{"retry-after", "7"}}) << 429 << QByteArray("{}");
    QTest::newRow("truncated") << Fault::of(token, Fault::Kind::Truncated) << 200 << QByteArray("access_token");
    QTest::newRow("malformed") << Fault::of(token, Fault::Kind::MalformedJson) << 200 << QByteArray("{\"broken\": ");
    QTest::newRow("without id_token") << Fault::missing(token, QStringLiteral("id_token")) << 200
                                      << QByteArray("access_token");
    QTest::newRow("elsewhere") << Fault::redirect(token, "https://evil.localhost/") << 307 << QByteArray();
    Fault big = Fault::of(token, Fault::Kind::BigBody);
    big.amount = 3;
    QTest::newRow("3 MB") << big << 200 << QByteArray(1024 * 1024, ' ');
    Fault drip = Fault::of(token, Fault::Kind::Drip);
    drip.pause = std::chrono::milliseconds(0);
    QTest::newRow("drip") << drip << 200 << QByteArray("id_token");
}

void SandboxFaultsTest::tokenFault()
{
    QFETCH(Fault, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, holds);
    m_company->inject(fault);
    const Answer answer = m_client->refresh(m_company->issueRefreshToken(kKim));
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(holds), answer.body.left(200).constData());
    QCOMPARE(answer.header("retry-after").isEmpty(), status != 429);
    QVERIFY(m_company->log().of(Step::Token).constFirst().fault);
    if (fault.kind == Fault::Kind::MissingField)
        QVERIFY(!answer.body.contains("\"id_token\""));
}

void SandboxFaultsTest::dropLeavesTheRequestUnanswered()
{
    m_company->inject(Fault::of(Step::Token, Fault::Kind::Drop));
    const Answer answer = m_client->refresh(m_company->issueRefreshToken(kKim));
    QCOMPARE(answer.status, 200); // QNetworkAccessManager by itself sends it again, up to three times, POST or not
    const auto entries = m_company->log().of(Step::Token);
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries.constFirst().fault);
    QCOMPARE(entries.constFirst().status, 0);
}

void SandboxFaultsTest::isUsedUpAfterItsCount()
{
    m_company->inject(Fault::html(Step::Token, 502).times(2));
    const QString token = m_company->issueRefreshToken(kKim);
    QCOMPARE(m_client->refresh(token).status, 502);
    QCOMPARE(m_client->refresh(token).status, 502);
    QCOMPARE(m_client->refresh(token).status, 200);
}

void SandboxFaultsTest::isAimedAtStepAndHost()
{
    m_company->inject(Fault::html(Step::Challenge, 502).on(QStringLiteral("payroll.acme.localhost")).forever());
    QCOMPARE(m_client->challenge(kWiki).status, 302);
    QCOMPARE(m_client->challenge(QStringLiteral("payroll")).status, 502);
    QCOMPARE(m_client->refresh(m_company->issueRefreshToken(kKim)).status, 200);
    m_company->clearFaults();
    QCOMPARE(m_client->challenge(QStringLiteral("payroll")).status, 302);
}

void SandboxFaultsTest::latencyDelaysAnswers()
{
    m_client->challenge(kWiki); // the connection is there
    m_company->setLatency(std::chrono::milliseconds(120));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->challenge(kWiki).status, 302);
    QVERIFY(timer.elapsed() >= 115);
}

void SandboxFaultsTest::hostileChallenge_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("auth page") << QStringLiteral("authPage")
                               << QByteArray("https://evil.localhost/login?apiKey=AIzaSyEXAMPLE");
    QTest::newRow("API key") << QStringLiteral("apiKey") << QByteArray("?apiKey=AIzaEvil&");
    QTest::newRow("tenant") << QStringLiteral("tenant") << QByteArray("&tid=evil-tenant&");
    QTest::newRow("redirect_uri") << QStringLiteral(
        "redirectUri") << QByteArray("&redirect_uri=https://evil.localhost/v1/gcip/resources/1:handleRedirect&");
}

void SandboxFaultsTest::hostileChallenge()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, location);
    Hostile &hostile = m_company->resource(kWiki).hostile;
    if (what == u"authPage")
        hostile.authPage = QUrl(QStringLiteral("https://evil.localhost/login"));
    if (what == u"apiKey")
        hostile.apiKey = QStringLiteral("AIzaEvil");
    if (what == u"tenant")
        hostile.tenant = QStringLiteral("evil-tenant");
    if (what == u"redirectUri")
        hostile.redirectUri = QUrl(QStringLiteral("https://evil.localhost/v1/gcip/resources/1:handleRedirect"));
    const QByteArray got = m_client->challenge(kWiki).header("location");
    QVERIFY2(got.contains(location), got.constData());
}

void SandboxFaultsTest::hostileTargetUri()
{
    m_company->resource(kWiki).hostile.targetUri = QUrl(QStringLiteral("https://evil.localhost:7"));
    const Answer exchanged = m_client->exchange(m_client->challenge(kWiki), m_company->issueIdToken(kKim));
    QCOMPARE(exchanged.json().value(u"targetUri").toString(),
        QStringLiteral("https://evil.localhost:7/?gcp-iap-mode=GCIP_AUTHENTICATING"));
}

void SandboxFaultsTest::hostileCookie()
{
    Hostile &hostile = m_company->resource(kWiki).hostile;
    hostile.cookieDomain = QStringLiteral("acme.localhost");
    const Answer challenged = m_client->challenge(kWiki);
    const Answer landed = m_client->land(challenged, m_client->exchange(challenged, m_company->issueIdToken(kKim)));
    QVERIFY(landed.header("set-cookie").startsWith("GCP_IAP_AUTH_TOKEN_"));
    QVERIFY(landed.header("set-cookie").contains("; Domain=acme.localhost"));
    hostile.withoutSessionCookie = true;
    const Answer again = m_client->challenge(kWiki);
    const Answer bare = m_client->land(again, m_client->exchange(again, m_company->issueIdToken(kKim)));
    QCOMPARE(bare.status, 200);
    QVERIFY(bare.header("set-cookie").isEmpty());
}

void SandboxFaultsTest::sinkRecordsWhatItGets()
{
    const QByteArray secret = "AMf-secret+/=";
    QUrl url = m_company->baseUrl(kEvil);
    url.setQuery(QStringLiteral("t=") + QString::fromLatin1(secret.toPercentEncoding()));
    QCOMPARE(m_client->get(url).status, 200);
    QVERIFY(m_company->log().anyCarries(secret, kEvil));
    QVERIFY(!m_company->log().anyCarries(secret, QStringLiteral("wiki.acme.localhost")));
    QVERIFY(!m_company->log().anyCarries("never sent"));
    m_company->log().clear();
    QCOMPARE(m_company->log().countOfHost(kEvil), 0);
    m_client->get(m_company->baseUrl(kEvil), {{"x-any", secret}});
    QVERIFY(m_company->log().anyCarries(secret, kEvil));
}

void SandboxFaultsTest::logCarriesWhoAsked()
{
    QSignalSpy answered(m_company.get(), &Company::answered);
    const QString emea = QStringLiteral("acme-emea-k3x9q");
    m_client->refresh(m_company->issueRefreshToken(kKim, emea));
    QCOMPARE(answered.size(), 1);
    const LogEntry token = m_company->log().of(Step::Token).constFirst();
    QCOMPARE(token.tenant, emea);
    QCOMPARE(token.status, 200);
    QCOMPARE(token.host, QStringLiteral("idp.acme.localhost"));
    m_client->exchange(m_client->challenge(QStringLiteral("payroll")), m_company->issueIdToken(kKim, emea));
    const LogEntry exchange = m_company->log().of(Step::Exchange).constFirst();
    QCOMPARE(exchange.uid, token.uid);
    QCOMPARE(exchange.resource, QStringLiteral("payroll"));
    QVERIFY(exchange.id > token.id);
}

LANYARD_TEST(SandboxFaultsTest)
#include "faults_test.moc"
