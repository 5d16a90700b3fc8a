#include "sandbox/company_names.h"
#include "sandbox/tests/raw_client.h"
#include "support/test_topic.h"

#include <QTest>

using namespace sandbox;

namespace {

Headers with(const char *name, const QByteArray &value)
{
    return {{"accept", "text/html,*/*"}, {name, value}};
}

}

/// Who gets to the app, who is sent to the auth page, who is refused (PROTOCOL.md#resource).
class SandboxGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutSession_data();
    void withoutSession();
    void sessionEndsWithItsToken();
    void ajaxWithSessionReachesTheApp();
    void appsOwn401HasNoMarker();
    void bearer_data();
    void bearer();
    void proxyAuthorization();
    void identity();
    void identityWithoutSessionIsRefused();
    void signOutClearsCookiesAndHonoursCopies_data();
    void signOutClearsCookiesAndHonoursCopies();
    void clearingTheCookieAsksForTheTenantAgain();
    void refreshIsForcedWhileTheSessionLives();
    void challengeMode_data();
    void challengeMode();
    void sessionOfAnotherResourceIsNotOne();
    void googleIdentities();
    void openHostKnowsNoIap();
    void optionsReachTheAppOnlyIfAllowed();

private:
    QUrl url(const QString &resource, const QString &rest) const
    {
        return QUrl(m_company->resourceUrl(resource).toString() + rest);
    }

    std::unique_ptr<Company> m_company;
    std::unique_ptr<RawClient> m_client;
};

void SandboxGateTest::init()
{
    m_client.reset();
    m_company = std::make_unique<Company>();
    QVERIFY(m_company->start().has_value());
    m_client = std::make_unique<RawClient>(*m_company);
}

void SandboxGateTest::withoutSession_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("page") << QByteArray("GET") << Headers{{"accept", "text/html"}} << 302;
    QTest::newRow("anything") << QByteArray("GET") << Headers{{"accept", "*/*"}} << 302;
    QTest::newRow("HEAD") << QByteArray("HEAD") << Headers{{"accept", "*/*"}} << 302;
    QTest::newRow("ajax") << QByteArray("GET") << with("x-requested-with", "XMLHttpRequest") << 401;
    QTest::newRow("POST") << QByteArray("POST") << Headers{{"accept", "*/*"}} << 401;
    QTest::newRow("PUT") << QByteArray("PUT") << Headers{{"accept", "*/*"}} << 401;
    QTest::newRow("JSON only") << QByteArray("GET") << Headers{{"accept", "application/json"}} << 401;
    QTest::newRow("no Accept") << QByteArray("GET") << Headers{{"accept", ""}} << 401;
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << Headers{{"accept", "*/*"}} << 403;
    QTest::newRow("made-up session") << QByteArray("GET") << with("cookie", "__Host-GCP_IAP_AUTH_TOKEN_1=x") << 302;
    QTest::newRow("bad bearer") << QByteArray("GET") << with("authorization", "Bearer a.b.c") << 401;
    QTest::newRow("basic is the app's business") << QByteArray("GET") << with("authorization", "Basic eA==") << 302;
}

void SandboxGateTest::withoutSession()
{
    QFETCH(QByteArray, method);
    QFETCH(Headers, headers);
    QFETCH(int, status);
    const Answer answer = m_client->send(method, url(kWiki, QStringLiteral("api/time")), headers);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.hasMarker());
    QCOMPARE(m_company->log().count(Step::App), 0);
}

void SandboxGateTest::sessionEndsWithItsToken()
{
    const QString token = m_company->issueIdToken(kKim);
    m_company->advance(std::chrono::seconds(1000));
    const Answer challenged = m_client->challenge(kWiki);
    const QByteArray cookies = m_client->land(challenged, m_client->exchange(challenged, token)).cookies();
    m_company->advance(std::chrono::seconds(2590));
    QCOMPARE(m_client->challenge(kWiki, cookies).status, 200);
    m_company->advance(std::chrono::seconds(10));
    QCOMPARE(m_client->challenge(kWiki, cookies).status, 302);
}

void SandboxGateTest::ajaxWithSessionReachesTheApp()
{
    const QByteArray cookies = m_client->signInTo(kWiki, kKim, {});
    Headers ajax = with("x-requested-with", "XMLHttpRequest");
    ajax.append(qMakePair(QByteArray("cookie"), cookies));
    const Answer answer = m_client->get(url(kWiki, QStringLiteral("api/time")), ajax);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.hasMarker());
    QVERIFY(answer.json().contains(u"time"));
}

void SandboxGateTest::appsOwn401HasNoMarker()
{
    const QByteArray cookies = m_client->signInTo(kWiki, kKim, {});
    const Answer answer = m_client->get(url(kWiki, QStringLiteral("api/own-401")), with("cookie", cookies));
    QCOMPARE(answer.status, 401);
    QVERIFY(!answer.hasMarker());
}

void SandboxGateTest::bearer_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<int>("secondsLater");
    QTest::addColumn<int>("status");
    QTest::newRow("no tenants") << kWiki << QString() << 0 << 200;
    QTest::newRow("right tenant") << kPortal << kApac << 0 << 200;
    QTest::newRow("wrong tenant") << QStringLiteral("payroll") << kApac << 0 << 401;
    QTest::newRow("just alive") << kWiki << QString() << 3590 << 200;
    QTest::newRow("expired") << kWiki << QString() << 3600 << 401;
}

void SandboxGateTest::bearer()
{
    QFETCH(QString, resource);
    QFETCH(QString, tenant);
    QFETCH(int, secondsLater);
    QFETCH(int, status);
    const QByteArray token = m_company->issueIdToken(kKim, tenant).toLatin1();
    m_company->advance(std::chrono::seconds(secondsLater));
    const Answer answer =
        m_client->get(url(resource, QStringLiteral("api/time")), with("authorization", "Bearer " + token));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.hasMarker(), status == 401);
}

void SandboxGateTest::proxyAuthorization()
{
    const QByteArray good = "Bearer " + m_company->issueIdToken(kKim).toLatin1();
    const QUrl whoAmI = url(kWiki, QStringLiteral("api/whoami"));
    Headers both = with("proxy-authorization", good);
    both.append(qMakePair(QByteArray("authorization"), QByteArray("Bearer for-the-app")));
    const Answer passed = m_client->get(whoAmI, both);
    QCOMPARE(passed.status, 200);
    QCOMPARE(passed.json().value(u"authorization").toString(), QStringLiteral("Bearer for-the-app"));
    QCOMPARE(passed.json().value(u"proxyAuthorization").toString(), QString());
    Headers fallback = with("proxy-authorization", "Bearer a.b.c");
    fallback.append(qMakePair(QByteArray("authorization"), good));
    const Answer fellBack = m_client->get(whoAmI, fallback);
    QCOMPARE(fellBack.status, 200);
    QCOMPARE(fellBack.json().value(u"proxyAuthorization").toString(), QString());
}

void SandboxGateTest::identity()
{
    const QByteArray cookies = m_client->signInTo(kPortal, kKim, kApac);
    const QUrl where = url(kPortal, QStringLiteral("?gcp-iap-mode=IDENTITY"));
    const Answer answer = m_client->get(where, with("cookie", cookies));
    QCOMPARE(answer.status, 200);
    const QString issuer = QStringLiteral("securetoken.google.com/acme-portal-prod/acme-apac-7hd2m:");
    QCOMPARE(answer.json().value(u"email").toString(), QString(issuer + kKim));
    const QString sub = answer.json().value(u"sub").toString();
    QVERIFY(sub.startsWith(issuer) && sub.size() == issuer.size() + 28);
    m_company->resource(kPortal).hostile.identityUid = QStringLiteral("somebody-else");
    QCOMPARE(m_client->get(where, with("cookie", cookies)).json().value(u"sub").toString(),
        QString(issuer + QStringLiteral("somebody-else")));
    QVERIFY(cookies.contains("GCP_IAP_UID=securetoken.google.com/acme-portal-prod/acme-apac-7hd2m:"));
}

void SandboxGateTest::identityWithoutSessionIsRefused()
{
    const QUrl where = url(kWiki, QStringLiteral("?gcp-iap-mode=IDENTITY"));
    QCOMPARE(m_client->get(where, with("x-requested-with", "XMLHttpRequest")).status, 401);
    QCOMPARE(m_client->get(where, {{"accept", "text/html"}}).status, 302);
}

void SandboxGateTest::signOutClearsCookiesAndHonoursCopies_data()
{
    QTest::addColumn<QString>("rest");
    QTest::newRow("query") << QStringLiteral("?gcp-iap-mode=GCIP_SIGNOUT");
    QTest::newRow("old path") << QStringLiteral("_gcp_iap/gcip_signout");
}

void SandboxGateTest::signOutClearsCookiesAndHonoursCopies()
{
    QFETCH(QString, rest);
    const QByteArray cookies = m_client->signInTo(kPortal, kKim, kApac);
    const Answer answer = m_client->get(url(kPortal, rest), with("cookie", cookies));
    QCOMPARE(answer.status, 302);
    QVERIFY(answer.hasMarker());
    QCOMPARE(answer.query(QStringLiteral("mode")), QStringLiteral("signout"));
    QVERIFY(answer.query(QStringLiteral("tid")).isEmpty());
    QVERIFY(
        !answer.query(QStringLiteral("state")).isEmpty() && !answer.query(QStringLiteral("redirect_uri")).isEmpty());
    const QByteArray set = answer.header("set-cookie");
    QVERIFY(set.contains("__Host-GCP_IAP_AUTH_TOKEN_") && set.contains("expires=Thu, 01 Jan 1970"));
    QCOMPARE(m_company->log().count(Step::SignOut), 1);
    QCOMPARE(m_client->challenge(kPortal, cookies).status, 200); // a copy lives on
    m_company->advance(std::chrono::seconds(3600));
    QCOMPARE(m_client->challenge(kPortal, cookies).status, 302);
}

void SandboxGateTest::clearingTheCookieAsksForTheTenantAgain()
{
    const QByteArray cookies = m_client->signInTo(kPortal, kKim, kApac);
    const Answer answer =
        m_client->get(url(kPortal, QStringLiteral("a?b=c&gcp-iap-mode=CLEAR_LOGIN_COOKIE")), with("cookie", cookies));
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.location(), url(kPortal, QStringLiteral("a?b=c")));
    QVERIFY(answer.header("set-cookie").contains("expires=Thu, 01 Jan 1970"));
    QCOMPARE(m_client->challenge(kPortal).query(QStringLiteral("mode")), QStringLiteral("selectAuthSession"));
}

void SandboxGateTest::refreshIsForcedWhileTheSessionLives()
{
    const QByteArray cookies = m_client->signInTo(kWiki, kKim, {});
    const Answer answer = m_client->challenge(kWiki, cookies, QStringLiteral("?gcp-iap-mode=DO_SESSION_REFRESH"));
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.query(QStringLiteral("mode")), QStringLiteral("login"));
}

void SandboxGateTest::challengeMode_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("tenantBefore");
    QTest::addColumn<bool>("hadSession");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("tid");
    const QString login = QStringLiteral("login");
    const QString agent = QStringLiteral("_481516234200");
    const QString payroll = QStringLiteral("payroll");
    QTest::newRow("no tenants") << kWiki << QString() << false << login << agent;
    QTest::newRow("no tenants, expired") << kWiki << QString() << true << login << agent;
    QTest::newRow("one tenant") << payroll << kEmea << false << login << kEmea;
    QTest::newRow("one tenant, expired") << payroll << kEmea << true << login << kEmea;
    QTest::newRow("several") << kPortal << kApac << false << QStringLiteral("selectAuthSession") << QString();
    QTest::newRow("several, expired") << kPortal << kApac << true << login << kApac;
}

void SandboxGateTest::challengeMode()
{
    QFETCH(QString, resource);
    QFETCH(QString, tenantBefore);
    QFETCH(bool, hadSession);
    QFETCH(QString, mode);
    QFETCH(QString, tid);
    QByteArray cookies;
    if (hadSession) {
        cookies = m_client->signInTo(resource, kKim, tenantBefore);
        m_company->advance(std::chrono::hours(2));
    }
    const Answer answer = m_client->challenge(resource, cookies);
    QCOMPARE(answer.query(QStringLiteral("mode")), mode);
    QCOMPARE(answer.query(QStringLiteral("tid")), tid);
}

void SandboxGateTest::sessionOfAnotherResourceIsNotOne()
{
    QByteArray cookies = m_client->signInTo(QStringLiteral("payroll"), kKim, kEmea);
    const QByteArray own = m_client->signInTo(kPortal, kKim, kEmea);
    const QByteArray ownName = own.left(own.indexOf('='));
    cookies = ownName + cookies.mid(cookies.indexOf('='));
    QCOMPARE(m_client->challenge(kPortal, own).status, 200);
    QCOMPARE(m_client->challenge(kPortal, cookies).status, 302);
}

void SandboxGateTest::googleIdentities()
{
    const Answer answer = m_client->challenge(QStringLiteral("google"));
    QCOMPARE(answer.status, 302);
    QVERIFY(answer.hasMarker());
    QCOMPARE(answer.location().host(), QStringLiteral("accounts.google.com"));
    QVERIFY(!answer.header("location").contains("gcip"));
}

void SandboxGateTest::openHostKnowsNoIap()
{
    const Answer answer = m_client->challenge(QStringLiteral("open"), {}, QStringLiteral("?gcp-iap-mode=GCIP_SIGNOUT"));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.hasMarker());
}

void SandboxGateTest::optionsReachTheAppOnlyIfAllowed()
{
    m_company->resource(kWiki).allowHttpOptions = true;
    const Answer answer = m_client->send("OPTIONS", m_company->resourceUrl(kWiki));
    QCOMPARE(answer.status, 204);
    QVERIFY(!answer.hasMarker());
}

LANYARD_TEST(SandboxGateTest)
#include "gate_test.moc"
