#include "sandbox/company_names.h"
#include "sandbox/identity/id_tokens.h"
#include "sandbox/tests/raw_client.h"
#include "support/test_topic.h"

#include <QJsonArray>
#include <QTest>

using namespace sandbox;

namespace {

QJsonObject credentials(const QString &email, const QString &password, const QString &tenant)
{
    QJsonObject body{{QStringLiteral("email"), email}, {QStringLiteral("password"), password},
        {QStringLiteral("returnSecureToken"), true}};
    if (!tenant.isEmpty())
        body.insert(QStringLiteral("tenantId"), tenant);
    return body;
}

}

/// What an auth page asks of Identity Platform (PROTOCOL.md#sign-in-calls), and its files.
class SandboxSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withPassword_data();
    void withPassword();
    void lookupKnowsTheTenant();
    void lookupRefuses_data();
    void lookupRefuses();
    void someHaveNoEmailAddress_data();
    void someHaveNoEmailAddress();
    void projectConfigNamesNumberAndDomains();
    void providerCodeWorksOnce();
    void pageIsServed_data();
    void pageIsServed();

private:
    std::unique_ptr<Company> m_company;
    std::unique_ptr<RawClient> m_client;
};

void SandboxSignInTest::init()
{
    m_client.reset();
    m_company = std::make_unique<Company>();
    QVERIFY(m_company->start().has_value());
    m_client = std::make_unique<RawClient>(*m_company);
}

void SandboxSignInTest::withPassword_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("error");
    const QString right = QStringLiteral("correct horse");
    QTest::newRow("project user") << kKim << right << QString() << QString();
    QTest::newRow("tenant user") << kKim << right << kEmea << QString();
    QTest::newRow("wrong password") << kKim << QStringLiteral("wrong") << kEmea
                                    << QStringLiteral("INVALID_LOGIN_CREDENTIALS");
    QTest::newRow("not in this tenant") << QStringLiteral("lee@example.org") << right
                                        << QStringLiteral("acme-apac-7hd2m")
                                        << QStringLiteral("INVALID_LOGIN_CREDENTIALS");
    QTest::newRow("unknown tenant") << kKim << right << QStringLiteral("made-up") << QStringLiteral("TENANT_NOT_FOUND");
    QTest::newRow("no password") << kKim << QString() << kEmea << QStringLiteral("MISSING_PASSWORD");
}

void SandboxSignInTest::withPassword()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QString, tenant);
    QFETCH(QString, error);
    const Answer answer = m_client->postJson(
        m_client->accountsUrl(QStringLiteral("signInWithPassword")), credentials(email, password, tenant));
    QCOMPARE(answer.status, error.isEmpty() ? 200 : 400);
    QCOMPARE(answer.errorMessage(), error);
    if (error.isEmpty())
        QCOMPARE(m_client->refresh(answer.json().value(u"refreshToken").toString()).status, 200);
}

void SandboxSignInTest::lookupKnowsTheTenant()
{
    const QString token = m_company->issueIdToken(kKim, kEmea);
    const Answer answer =
        m_client->postJson(m_client->accountsUrl(QStringLiteral("lookup")), {{QStringLiteral("idToken"), token}});
    const QJsonObject user = answer.json().value(u"users").toArray().first().toObject();
    QCOMPARE(user.value(u"tenantId").toString(), kEmea);
    QCOMPARE(user.value(u"email").toString(), kKim);
    QVERIFY(user.value(u"validSince").isString());
}

void SandboxSignInTest::lookupRefuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("error");
    QTest::newRow("expired") << QStringLiteral("expired") << QStringLiteral("INVALID_ID_TOKEN");
    QTest::newRow("disabled") << QStringLiteral("disabled") << QStringLiteral("USER_DISABLED");
    QTest::newRow("deleted") << QStringLiteral("deleted") << QStringLiteral("USER_NOT_FOUND");
    QTest::newRow("revoked since") << QStringLiteral("revoked") << QStringLiteral("TOKEN_EXPIRED");
}

void SandboxSignInTest::lookupRefuses()
{
    QFETCH(QString, what);
    QFETCH(QString, error);
    const QString token = m_company->issueIdToken(kKim, kEmea);
    m_company->advance(std::chrono::seconds(what == u"expired" ? 3600 : 2));
    if (what == u"disabled")
        m_company->setDisabled(kKim, kEmea, true);
    if (what == u"deleted")
        m_company->deleteUser(kKim, kEmea);
    if (what == u"revoked")
        m_company->revoke(kKim, kEmea);
    const Answer answer =
        m_client->postJson(m_client->accountsUrl(QStringLiteral("lookup")), {{QStringLiteral("idToken"), token}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorMessage(), error);
}

void SandboxSignInTest::someHaveNoEmailAddress_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("phone");
    QTest::newRow("phone") << QStringLiteral("phone") << QStringLiteral("+491701234567");
    QTest::newRow("custom token") << QStringLiteral("custom") << QString();
    QTest::newRow("SAML, name ID only") << QStringLiteral("saml.acme") << QString();
}

void SandboxSignInTest::someHaveNoEmailAddress()
{
    QFETCH(QString, provider);
    QFETCH(QString, phone);
    User user;
    user.uid = QStringLiteral("q8Zf");
    user.tenant = kEmea;
    user.provider = provider;
    user.phoneNumber = phone;
    m_company->addUser(user);
    const QString token = m_company->issueIdToken(user.uid, kEmea);
    const QJsonObject claims = unverifiedClaims(token.toLatin1());
    QVERIFY(!claims.contains(u"email"));
    QCOMPARE(claims.value(u"phone_number").toString(), phone);
    QCOMPARE(claims.value(u"firebase").toObject().value(u"sign_in_provider").toString(), provider);
    const Answer found =
        m_client->postJson(m_client->accountsUrl(QStringLiteral("lookup")), {{QStringLiteral("idToken"), token}});
    QCOMPARE(found.status, 200);
    const QJsonObject row = found.json().value(u"users").toArray().at(0).toObject();
    QCOMPARE(row.value(u"localId").toString(), user.uid);
    QCOMPARE(row.value(u"phoneNumber").toString(), phone);
    QVERIFY(!row.contains(u"email"));
}

void SandboxSignInTest::projectConfigNamesNumberAndDomains()
{
    const QUrl url(m_company->identityPlatformUrl(QStringLiteral("www.googleapis.com")).toString()
        + QStringLiteral("/identitytoolkit/v3/relyingparty/getProjectConfig?key=") + m_client->apiKey());
    const Answer answer = m_client->get(url);
    QCOMPARE(answer.json().value(u"projectId"), QJsonValue(QStringLiteral("481516234200")));
    const auto domains = answer.json().value(u"authorizedDomains").toVariant().toStringList();
    QVERIFY(domains.contains(QStringLiteral("localhost")) && domains.contains(QStringLiteral("iap.acme.localhost")));
    QCOMPARE(answer.header("access-control-allow-origin"), QByteArray("*"));
}

void SandboxSignInTest::providerCodeWorksOnce()
{
    const QUrl provider(
        m_company->baseUrl(QStringLiteral("login.acme.localhost")).toString() + QStringLiteral("popup-provider"));
    const QString code =
        m_client->postJson(provider, {{QStringLiteral("email"), kKim}}).json().value(u"code").toString();
    const QJsonObject body{{QStringLiteral("requestUri"), QStringLiteral("https://login.acme.localhost")},
        {QStringLiteral("postBody"), QString(QStringLiteral("id_token=%1&providerId=oidc.acme").arg(code))},
        {QStringLiteral("tenantId"), kEmea}};
    const QUrl call = m_client->accountsUrl(QStringLiteral("signInWithIdp"));
    const Answer first = m_client->postJson(call, body);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json().value(u"tenantId").toString(), kEmea);
    QCOMPARE(m_client->postJson(call, body).status, 400);
}

void SandboxSignInTest::pageIsServed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("page") << QStringLiteral("?mode=login") << QByteArray("Sign in to Acme");
    QTest::newRow("storage") << QStringLiteral("storage.js") << QByteArray("firebaseLocalStorageDb");
    QTest::newRow("settings") << QStringLiteral("settings.js") << QByteArray("indexedDB");
    QTest::newRow("provider") << QStringLiteral("popup-provider") << QByteArray("window.opener");
}

void SandboxSignInTest::pageIsServed()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, holds);
    const Answer answer =
        m_client->get(QUrl(m_company->baseUrl(QStringLiteral("login.acme.localhost")).toString() + path));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains(holds));
}

LANYARD_TEST(SandboxSignInTest)
#include "sign_in_test.moc"
