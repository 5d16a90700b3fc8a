#include "sandbox/company_names.h"
#include "sandbox/tests/raw_client.h"
#include "support/test_topic.h"

#include <QJsonDocument>
#include <QTest>

using namespace sandbox;

namespace {

QJsonObject claimsOf(const QString &token)
{
    return QJsonDocument::fromJson(
        QByteArray::fromBase64(token.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding))
        .object();
}

}

/// What a refresh token gets, and every way in which it stops (PROTOCOL.md#identity-platform).
class SandboxSecureTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void grantsAnIdToken();
    void lastsAsLongAsTold();
    void refusesPermanently_data();
    void refusesPermanently();
    void survives_data();
    void survives();
    void requestIsWrong_data();
    void requestIsWrong();
    void keyIsWrong_data();
    void keyIsWrong();
    void referrerIsChecked_data();
    void referrerIsChecked();
    void rotates_data();
    void rotates();
    void forgedTokenNamesAnotherTenant();

private:
    std::unique_ptr<Company> m_company;
    std::unique_ptr<RawClient> m_client;
};

void SandboxSecureTokenTest::init()
{
    m_client.reset();
    m_company = std::make_unique<Company>();
    QVERIFY(m_company->start().has_value());
    m_client = std::make_unique<RawClient>(*m_company);
}

void SandboxSecureTokenTest::grantsAnIdToken()
{
    const QString refreshToken = m_company->issueRefreshToken(kKim, kEmea);
    QVERIFY(refreshToken.startsWith(QStringLiteral("AMf-")));
    m_company->advance(std::chrono::seconds(100));
    const QJsonObject granted = m_client->refresh(refreshToken).json();
    QCOMPARE(granted.value(u"expires_in"), QJsonValue(QStringLiteral("3600")));
    QCOMPARE(granted.value(u"project_id"), QJsonValue(QStringLiteral("481516234200")));
    QCOMPARE(granted.value(u"refresh_token").toString(), refreshToken);
    QCOMPARE(granted.value(u"access_token"), granted.value(u"id_token"));
    const QJsonObject claims = claimsOf(granted.value(u"id_token").toString());
    QCOMPARE(claims.value(u"iss").toString(), QStringLiteral("https://securetoken.google.com/acme-portal-prod"));
    QCOMPARE(claims.value(u"aud").toString(), QStringLiteral("acme-portal-prod"));
    QCOMPARE(claims.value(u"sub"), granted.value(u"user_id"));
    QCOMPARE(claims.value(u"firebase").toObject().value(u"tenant").toString(), kEmea);
    QCOMPARE(claims.value(u"exp").toInteger() - claims.value(u"iat").toInteger(), 3600);
    QVERIFY(claims.value(u"iat").toInteger() - claims.value(u"auth_time").toInteger() >= 99);
    const QJsonObject projectUser = claimsOf(m_company->issueIdToken(kKim));
    QVERIFY(!projectUser.value(u"firebase").toObject().contains(u"tenant"));
}

void SandboxSecureTokenTest::lastsAsLongAsTold()
{
    Lifetimes brief;
    brief.idToken = std::chrono::seconds(20);
    m_company->setLifetimes(brief);
    const QJsonObject granted = m_client->refresh(m_company->issueRefreshToken(kKim)).json();
    QCOMPARE(granted.value(u"expires_in").toString(), QStringLiteral("20"));
    const QJsonObject claims = claimsOf(granted.value(u"id_token").toString());
    QCOMPARE(claims.value(u"exp").toInteger() - claims.value(u"iat").toInteger(), 20);
}

void SandboxSecureTokenTest::refusesPermanently_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("message");
    QTest::newRow("password changed") << QStringLiteral("password") << QStringLiteral("TOKEN_EXPIRED");
    QTest::newRow("revoked") << QStringLiteral("revoke") << QStringLiteral("TOKEN_EXPIRED");
    QTest::newRow("disabled") << QStringLiteral("disable") << QStringLiteral("USER_DISABLED");
    QTest::newRow("deleted") << QStringLiteral("delete") << QStringLiteral("USER_NOT_FOUND");
    QTest::newRow("not a token of ours") << QStringLiteral("garbage") << QStringLiteral("INVALID_REFRESH_TOKEN");
}

void SandboxSecureTokenTest::refusesPermanently()
{
    QFETCH(QString, what);
    QFETCH(QString, message);
    QString token = m_company->issueRefreshToken(kKim, kEmea);
    QCOMPARE(m_client->refresh(token).status, 200);
    if (what == u"password")
        QVERIFY(m_company->setPassword(kKim, kEmea, QStringLiteral("new one")));
    if (what == u"revoke")
        QVERIFY(m_company->revoke(kKim, kEmea));
    if (what == u"disable")
        QVERIFY(m_company->setDisabled(kKim, kEmea, true));
    if (what == u"delete")
        QVERIFY(m_company->deleteUser(kKim, kEmea));
    if (what == u"garbage")
        token = QStringLiteral("AMf-vmade-up");
    const Answer refused = m_client->refresh(token);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errorMessage(), message);
    QCOMPARE(refused.errorStatus(), QStringLiteral("INVALID_ARGUMENT"));
}

void SandboxSecureTokenTest::survives_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("another tenant's user is revoked") << QStringLiteral("other");
    QTest::newRow("a sign-in after the password change") << QStringLiteral("again");
    QTest::newRow("enabled again") << QStringLiteral("enabled");
    QTest::newRow("a year without use") << QStringLiteral("idle");
}

void SandboxSecureTokenTest::survives()
{
    QFETCH(QString, what);
    QString token = m_company->issueRefreshToken(kKim, kEmea);
    if (what == u"other")
        m_company->revoke(kKim, {});
    if (what == u"again") {
        m_company->setPassword(kKim, kEmea, QStringLiteral("new one"));
        token = m_company->issueRefreshToken(kKim, kEmea);
    }
    if (what == u"enabled") {
        m_company->setDisabled(kKim, kEmea, true);
        m_company->setDisabled(kKim, kEmea, false);
    }
    if (what == u"idle")
        m_company->advance(std::chrono::hours(24 * 365));
    QCOMPARE(m_client->refresh(token).status, 200);
}

void SandboxSecureTokenTest::requestIsWrong_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("no grant type") << form << QByteArray("refresh_token=x") << QStringLiteral("MISSING_GRANT_TYPE");
    QTest::newRow("other grant type") << form << QByteArray("grant_type=password&refresh_token=x")
                                      << QStringLiteral("INVALID_GRANT_TYPE");
    QTest::newRow("no token") << form << QByteArray("grant_type=refresh_token")
                              << QStringLiteral("MISSING_REFRESH_TOKEN");
    QTest::newRow("plain text") << QByteArray("text/plain") << QByteArray("grant_type=refresh_token&refresh_token=x")
                                << QStringLiteral("Invalid JSON payload received. Unexpected token.");
}

void SandboxSecureTokenTest::requestIsWrong()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    const Answer refused = m_client->send("POST", m_client->tokenUrl(), {{"content-type", type}}, body);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errorMessage(), message);
}

void SandboxSecureTokenTest::keyIsWrong_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown") << QStringLiteral("AIzaMadeUp") << 400
                             << QStringLiteral("API key not valid. Please pass a valid API key.");
    QTest::newRow("none") << QString() << 403 << QStringLiteral("The request is missing a valid API key.");
    QTest::newRow("another project's") << QStringLiteral("AIzaSyEXAMPLE-ONLY-111111111111111111111") << 400
                                       << QStringLiteral("PROJECT_NUMBER_MISMATCH");
}

void SandboxSecureTokenTest::keyIsWrong()
{
    QFETCH(QString, key);
    QFETCH(int, status);
    QFETCH(QString, message);
    QUrl url = m_client->tokenUrl();
    url.setQuery(QStringLiteral("key=") + key);
    const QByteArray body = "grant_type=refresh_token&refresh_token=" + m_company->issueRefreshToken(kKim).toLatin1();
    const Answer refused = m_client->send("POST", url, {{"content-type", "application/x-www-form-urlencoded"}}, body);
    QCOMPARE(refused.status, status);
    QCOMPARE(refused.errorMessage(), message);
}

void SandboxSecureTokenTest::referrerIsChecked_data()
{
    QTest::addColumn<QByteArray>("referrer");
    QTest::addColumn<int>("status");
    QTest::newRow("auth page") << QByteArray("https://login.acme.localhost:1/") << 200;
    QTest::newRow("none") << QByteArray() << 403;
    QTest::newRow("foreign") << QByteArray("https://evil.localhost/") << 403;
}

void SandboxSecureTokenTest::referrerIsChecked()
{
    QFETCH(QByteArray, referrer);
    QFETCH(int, status);
    m_company->config().referrerRestricted = true;
    const Headers headers = referrer.isEmpty() ? Headers() : Headers{{"referer", referrer}};
    const Answer answer = m_client->refresh(m_company->issueRefreshToken(kKim), headers);
    QCOMPARE(answer.status, status);
    if (status == 403) {
        QVERIFY(answer.errorMessage().startsWith(QStringLiteral("Requests from referer ")));
        QVERIFY(answer.body.contains("API_KEY_HTTP_REFERRER_BLOCKED"));
    }
}

void SandboxSecureTokenTest::rotates_data()
{
    QTest::addColumn<Rotation>("rotation");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<int>("oldStatus");
    QTest::newRow("off") << Rotation::Off << false << 200;
    QTest::newRow("old stays valid") << Rotation::OldStaysValid << true << 200;
    QTest::newRow("old dies") << Rotation::OldDies << true << 400;
}

void SandboxSecureTokenTest::rotates()
{
    QFETCH(Rotation, rotation);
    QFETCH(bool, isNew);
    QFETCH(int, oldStatus);
    m_company->setRotation(rotation);
    const QString first = m_company->issueRefreshToken(kKim);
    const QString second = m_client->refresh(first).json().value(u"refresh_token").toString();
    QCOMPARE(second != first, isNew);
    QCOMPARE(m_client->refresh(second).status, 200);
    m_company->setRotation(Rotation::Off);
    QCOMPARE(m_client->refresh(first).status, oldStatus);
    m_company->revoke(kKim, {});
    QCOMPARE(m_client->refresh(second).status, 400);
}

void SandboxSecureTokenTest::forgedTokenNamesAnotherTenant()
{
    ForgedToken forged;
    forged.tenant = QStringLiteral("acme-apac-7hd2m");
    m_company->setForgedToken(forged);
    const QJsonObject granted = m_client->refresh(m_company->issueRefreshToken(kKim, kEmea)).json();
    const QJsonObject claims = claimsOf(granted.value(u"id_token").toString());
    QCOMPARE(claims.value(u"firebase").toObject().value(u"tenant").toString(), forged.tenant);
}

LANYARD_TEST(SandboxSecureTokenTest)
#include "securetoken_test.moc"
