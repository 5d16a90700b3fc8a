#include "sandbox/company_names.h"
#include "sandbox/tests/raw_client.h"
#include "support/test_topic.h"

#include <QTest>

using namespace sandbox;

/// From challenge to session, and everything that must not pass on the way (PROTOCOL.md#exchange).
class SandboxExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void challengeNamesEverythingInGooglesOrder();
    void cookieComesWithTheNonceCookie();
    void nonceIsAskedFor_data();
    void nonceIsAskedFor();
    void stateIsRefused_data();
    void stateIsRefused();
    void idTokenIsRefused_data();
    void idTokenIsRefused();
    void redirectTokenWorksOnce();
    void redirectTokenExpires();
    void redirectTokenOfAnotherResourceIsRefused();
    void sessionInfoListsTenants_data();
    void sessionInfoListsTenants();
    void errorHasBothWordings_data();
    void errorHasBothWordings();
    void browsersMayAsk_data();
    void browsersMayAsk();

private:
    Answer exchangeAs(const Answer &challenged, const QString &tenant)
    {
        return m_client->exchange(challenged, m_company->issueIdToken(kKim, tenant));
    }

    std::unique_ptr<Company> m_company;
    std::unique_ptr<RawClient> m_client;
};

void SandboxExchangeTest::init()
{
    m_client.reset();
    m_company = std::make_unique<Company>();
    const auto started = m_company->start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error()));
    m_client = std::make_unique<RawClient>(*m_company);
}

void SandboxExchangeTest::challengeNamesEverythingInGooglesOrder()
{
    const Answer challenged = m_client->challenge(QStringLiteral("payroll"), {}, QStringLiteral("reports?id=7"));
    QCOMPARE(challenged.status, 302);
    QVERIFY(challenged.hasMarker());
    const QByteArray location = challenged.header("location");
    const QByteArray port = QByteArray::number(m_company->port());
    QVERIFY2(location.startsWith("https://login.acme.localhost:" + port
                 + "/?apiKey=AIzaSyEXAMPLE-ONLY-000000000000000000000&mode=login"
                   "&tid=acme-emea-k3x9q&redirect_uri=https://iap.acme.localhost:"
                 + port + "/v1beta1/gcip/resources/"),
        location.constData());
    QVERIFY(location.contains(":handleRedirect&state=eyJ"));
    const QByteArray cookie = challenged.header("set-cookie");
    QVERIFY(cookie.startsWith("GCP_IAP_XSRF_NONCE_"));
    QCOMPARE(cookie.indexOf('='), qsizetype(sizeof "GCP_IAP_XSRF_NONCE_" - 1 + 22));
    QVERIFY(!cookie.contains("SameSite"));
}

void SandboxExchangeTest::cookieComesWithTheNonceCookie()
{
    const Answer challenged = m_client->challenge(QStringLiteral("wiki"), {}, QStringLiteral("a/b?id=7&x=%7C"));
    const Answer exchanged = exchangeAs(challenged, {});
    QCOMPARE(exchanged.status, 200);
    QCOMPARE(exchanged.json().value(u"originalUri").toString(),
        m_company->resourceUrl(QStringLiteral("wiki")).toString() + QStringLiteral("a/b?id=7&x=%7C"));
    QCOMPARE(exchanged.json().value(u"targetUri").toString(),
        exchanged.json().value(u"originalUri").toString() + QStringLiteral("&gcp-iap-mode=GCIP_AUTHENTICATING"));
    const Answer landed = m_client->land(challenged, exchanged);
    QCOMPARE(landed.status, 200);
    QVERIFY(landed.header("set-cookie").startsWith("__Host-GCP_IAP_AUTH_TOKEN_"));
    const Answer app = m_client->challenge(QStringLiteral("wiki"), landed.cookies());
    QCOMPARE(app.status, 200);
    QVERIFY(!app.hasMarker());
    QVERIFY(app.body.contains("kim@example.org"));
}

void SandboxExchangeTest::nonceIsAskedFor_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<bool>("sendsNonce");
    QTest::addColumn<int>("secondsLater");
    QTest::newRow("cookie missing") << QStringLiteral("wiki") << false << 0;
    QTest::newRow("cookie too old") << QStringLiteral("wiki") << true << 601;
    QTest::newRow("resource that always asks") << QStringLiteral("payroll") << true << 0;
}

void SandboxExchangeTest::nonceIsAskedFor()
{
    QFETCH(QString, resource);
    QFETCH(bool, sendsNonce);
    QFETCH(int, secondsLater);
    Lifetimes longTokens;
    longTokens.redirectToken = std::chrono::hours(1);
    m_company->setLifetimes(longTokens);
    const Answer challenged = m_client->challenge(resource);
    const Answer exchanged = exchangeAs(challenged, resource == u"wiki" ? QString() : kEmea);
    m_company->advance(std::chrono::seconds(secondsLater));
    const Answer asked = m_client->land(sendsNonce ? challenged : Answer(), exchanged);
    QCOMPARE(asked.status, 200);
    QCOMPARE(asked.body, QByteArray("XsrfNonceCheckIsNeeded"));
    QVERIFY(asked.header("set-cookie").isEmpty());
    QCOMPARE(m_client->landByQuery(challenged, exchanged, false).status, 400);
    const Answer landed = m_client->landByQuery(challenged, exchanged);
    QCOMPARE(landed.status, secondsLater > 600 ? 400 : 302);
    QCOMPARE(landed.header("set-cookie").contains("IAP_AUTH_TOKEN_"), secondsLater < 600);
}

void SandboxExchangeTest::stateIsRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("status");
    QTest::newRow("used before") << QStringLiteral("used") << QStringLiteral("FAILED_PRECONDITION");
    QTest::newRow("too old") << QStringLiteral("old") << QStringLiteral("FAILED_PRECONDITION");
    QTest::newRow("empty") << QStringLiteral("empty") << QStringLiteral("INVALID_ARGUMENT");
    QTest::newRow("made up") << QStringLiteral("madeup") << QStringLiteral("INVALID_ARGUMENT");
    QTest::newRow("of another resource") << QStringLiteral("foreign") << QStringLiteral("INVALID_ARGUMENT");
}

void SandboxExchangeTest::stateIsRefused()
{
    QFETCH(QString, how);
    QFETCH(QString, status);
    const Answer challenged = m_client->challenge(QStringLiteral("wiki"));
    QString state = challenged.query(QStringLiteral("state"));
    QString token = m_company->issueIdToken(kKim);
    if (how == u"used")
        QCOMPARE(exchangeAs(challenged, {}).status, 200);
    if (how == u"old")
        m_company->advance(std::chrono::seconds(601));
    if (how == u"empty")
        state.clear();
    if (how == u"madeup")
        state = QStringLiteral("not-a-state");
    if (how == u"foreign")
        state = m_client->challenge(QStringLiteral("payroll")).query(QStringLiteral("state"));
    const Answer refused = m_client->postJson(QUrl(challenged.query(QStringLiteral("redirect_uri"))),
        {{QStringLiteral("id_token"), token}, {QStringLiteral("state"), state}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errorStatus(), status);
    QCOMPARE(refused.errorMessage().contains(u"restart the authentication process"), status == u"FAILED_PRECONDITION");
}

void SandboxExchangeTest::idTokenIsRefused_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("status");
    const QString wiki = QStringLiteral("wiki");
    const QString payroll = QStringLiteral("payroll");
    QTest::newRow("wrong tenant") << payroll << kApac << QString() << 403;
    QTest::newRow("no tenant where one is needed") << payroll << QString() << QString() << 403;
    QTest::newRow("a tenant where none is used") << wiki << kEmea << QString() << 403;
    QTest::newRow("expired") << wiki << QString() << QStringLiteral("expired") << 401;
    QTest::newRow("bad signature") << wiki << QString() << QStringLiteral("signature") << 401;
    QTest::newRow("other project") << wiki << QString() << QStringLiteral("project") << 401;
    QTest::newRow("not a token") << wiki << QString() << QStringLiteral("garbage") << 401;
    QTest::newRow("empty") << wiki << QString() << QStringLiteral("empty") << 400;
}

void SandboxExchangeTest::idTokenIsRefused()
{
    QFETCH(QString, resource);
    QFETCH(QString, tenant);
    QFETCH(QString, how);
    QFETCH(int, status);
    ForgedToken forged;
    forged.badSignature = how == u"signature";
    forged.projectId = how == u"project" ? QStringLiteral("another-project") : QString();
    m_company->setForgedToken(forged);
    QString token = m_company->issueIdToken(kKim, tenant);
    if (how == u"expired")
        m_company->advance(std::chrono::seconds(3600));
    if (how == u"garbage")
        token = QStringLiteral("a.b.c");
    if (how == u"empty")
        token.clear();
    const Answer challenged = m_client->challenge(resource);
    const Answer refused = m_client->exchange(challenged, token);
    QCOMPARE(refused.status, status);
    QVERIFY(!refused.json().contains(u"redirectToken"));
    m_company->setForgedToken({});
    QCOMPARE(exchangeAs(challenged, resource == u"wiki" ? QString() : kEmea).status,
        200); // a failure leaves the state usable
}

void SandboxExchangeTest::redirectTokenWorksOnce()
{
    const Answer challenged = m_client->challenge(QStringLiteral("wiki"));
    const Answer exchanged = exchangeAs(challenged, {});
    QVERIFY(m_client->land(challenged, exchanged).header("set-cookie").contains("IAP_AUTH_TOKEN_"));
    const Answer again = m_client->land(challenged, exchanged);
    QCOMPARE(again.status, 403);
    QVERIFY(again.header("set-cookie").isEmpty());
    QCOMPARE(m_client->landByQuery(challenged, exchanged).status, 403);
}

void SandboxExchangeTest::redirectTokenExpires()
{
    const Answer challenged = m_client->challenge(QStringLiteral("wiki"));
    const Answer exchanged = exchangeAs(challenged, {});
    m_company->advance(std::chrono::seconds(60));
    QCOMPARE(m_client->land(challenged, exchanged).status, 403);
}

void SandboxExchangeTest::redirectTokenOfAnotherResourceIsRefused()
{
    const Answer challenged = m_client->challenge(QStringLiteral("wiki"));
    const Answer exchanged = exchangeAs(challenged, {});
    QUrl elsewhere = m_company->resourceUrl(QStringLiteral("payroll"));
    elsewhere.setQuery(QStringLiteral("gcp-iap-mode=GCIP_AUTHENTICATING"));
    const QByteArray token = exchanged.json().value(u"redirectToken").toString().toLatin1();
    QCOMPARE(m_client->get(elsewhere, {{"x-iap-3p-token", token}, {"cookie", challenged.cookies()}}).status, 403);
}

void SandboxExchangeTest::sessionInfoListsTenants_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QStringList>("tenants");
    QTest::newRow("no tenants: the agent") << QStringLiteral("wiki") << QStringList{QStringLiteral("_481516234200")};
    QTest::newRow("one") << QStringLiteral("payroll") << QStringList{kEmea};
    QTest::newRow("several") << QStringLiteral("portal")
                             << QStringList{kEmea, kApac, QStringLiteral("acme-amer-5tq1z")};
}

void SandboxExchangeTest::sessionInfoListsTenants()
{
    QFETCH(QString, resource);
    QFETCH(QStringList, tenants);
    const Answer challenged = m_client->challenge(resource);
    const Answer info = m_client->postJson(QUrl(challenged.query(QStringLiteral("redirect_uri"))),
        {{QStringLiteral("state"), challenged.query(QStringLiteral("state"))}});
    QCOMPARE(info.status, 200);
    QCOMPARE(info.json().value(u"tenantIds").toVariant().toStringList(), tenants);
    QCOMPARE(info.json().value(u"originalUri").toString(), m_company->resourceUrl(resource).toString());
    QCOMPARE(m_company->log().count(Step::SessionInfo), 1);
}

void SandboxExchangeTest::errorHasBothWordings_data()
{
    QTest::addColumn<bool>("old");
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("current") << false << QByteArray("Error code 37");
    QTest::newRow("old") << true << QByteArray("Error 37 code.");
}

void SandboxExchangeTest::errorHasBothWordings()
{
    QFETCH(bool, old);
    QFETCH(QByteArray, ending);
    m_company->resource(QStringLiteral("wiki")).wording = old ? ErrorWording::Old : ErrorWording::Current;
    QUrl target = m_company->resourceUrl(QStringLiteral("wiki"));
    target.setQuery(QStringLiteral("gcp-iap-mode=GCIP_AUTHENTICATING"));
    const Answer refused = m_client->get(target, {{"x-iap-3p-token", "AGx0made-up"}});
    QCOMPARE(refused.status, 403);
    QVERIFY2(refused.body.endsWith(ending), refused.body.constData());
}

void SandboxExchangeTest::browsersMayAsk_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("origin");
    QTest::newRow("handleRedirect") << QStringLiteral("redirect") << QByteArray("https://login.acme.localhost");
    QTest::newRow("targetUri") << QStringLiteral("target") << QByteArray("https://login.acme.localhost");
    QTest::newRow("securetoken") << QStringLiteral("token") << QByteArray("*");
}

void SandboxExchangeTest::browsersMayAsk()
{
    QFETCH(QString, where);
    QFETCH(QByteArray, origin);
    const Answer challenged = m_client->challenge(QStringLiteral("wiki"));
    QUrl url = where == u"token" ? m_client->tokenUrl() : QUrl(challenged.query(QStringLiteral("redirect_uri")));
    if (where == u"target")
        url = QUrl(exchangeAs(challenged, {}).json().value(u"targetUri").toString());
    const Answer allowed = m_client->send("OPTIONS", url,
        {{"origin", "https://login.acme.localhost"}, {"access-control-request-method", "GET"},
            {"access-control-request-headers", "content-type,x-client-version"}});
    QCOMPARE(allowed.status, 200);
    QCOMPARE(allowed.header("access-control-allow-origin"), origin);
    QCOMPARE(allowed.header("access-control-allow-credentials").isEmpty(), origin == "*");
    QVERIFY(allowed.header("access-control-allow-headers").toLower().contains("content-type"));
}

LANYARD_TEST(SandboxExchangeTest)
#include "exchange_test.moc"
