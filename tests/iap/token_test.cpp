#include "iap/token.h"

#include "iap/replies.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// A form's reader, independent of Qt's URL classes (RFC 1866, section 8.2.1).
QByteArray formDecoded(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+')
            result += ' ';
        else if (text[i] == '%') {
            result += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else
            result += text[i];
    }
    return result;
}

QByteArray field(const QByteArray &form, const QByteArray &name)
{
    for (const QByteArray &item : form.split('&')) {
        const qsizetype equals = item.indexOf('=');
        if (formDecoded(item.left(equals)) == name)
            return formDecoded(item.mid(equals + 1));
    }
    return {};
}

QByteArray jwt(const QByteArray &claims)
{
    const auto part = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part("{\"alg\":\"RS256\"}") + '.' + part(claims) + ".c2ln";
}

/// Good claims, with `key` replaced by `value` (as JSON), or taken away where that is empty.
QByteArray claims(const QString &key = {}, const QByteArray &value = {})
{
    QJsonObject object{{u"iss"_s, u"https://securetoken.google.com/acme"_s}, {u"aud"_s, u"acme"_s},
        {u"sub"_s, u"p7Yd"_s}, {u"iat"_s, 1'795'456'610}, {u"exp"_s, 1'795'460'210}, {u"email"_s, u"kim@example.org"_s},
        {u"firebase"_s, QJsonObject{{u"tenant"_s, u"acme-emea"_s}, {u"sign_in_provider"_s, u"saml.acme"_s}}}};
    if (value.isEmpty())
        object.remove(key);
    else
        object.insert(key, QJsonDocument::fromJson('[' + value + ']').array().at(0));
    return QJsonDocument(object).toJson();
}

HttpReply mintReply(const QByteArray &idToken, const QByteArray &refreshToken = "\"AMf-new\"")
{
    return json(200,
        "{\"expires_in\":\"3600\",\"token_type\":\"Bearer\",\"project_id\":\"481516234200\",\"refresh_token\":"
            + refreshToken + ",\"id_token\":\"" + idToken + "\"}");
}

}

/// PROTOCOL.md#identity-platform.
class TokenTest : public QObject {
    Q_OBJECT
    const AccountKey m_account{u"https://login.example.net"_s, u"AIza+Sy/E=X&A%M PLE"_s, u"acme-emea"_s};

private Q_SLOTS:
    void requestsSurviveAForm_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("as Google's") << QByteArray("AMf-vBxqW3_9kz");
        QTest::newRow("plus") << QByteArray("AMf-a+b");
        QTest::newRow("slash and equals") << QByteArray("AMf-a/b==");
        QTest::newRow("ampersand") << QByteArray("AMf-a&grant_type=x");
        QTest::newRow("percent") << QByteArray("AMf-100%25%");
        QTest::newRow("blank") << QByteArray("AMf a b");
        QTest::newRow("line break") << QByteArray("AMf\r\nb");
        QTest::newRow("semicolon and hash") << QByteArray("AMf;a#b?c");
        QTest::newRow("beyond ASCII") << QByteArray("AMf-\xc3\xbc");
    }
    void requestsSurviveAForm()
    {
        QFETCH(QByteArray, token);
        const HttpRequest request =
            mintRequest(QUrl(u"https://securetoken.googleapis.com"_s), m_account, Secret(QByteArray(token)));
        QCOMPARE(request.method, HttpRequest::Method::Post);
        QCOMPARE(field(request.body, "refresh_token"), token);
        QCOMPARE(field(request.body, "grant_type"), QByteArray("refresh_token"));
        QCOMPARE(request.body.count('&'), 1);
        QVERIFY(request.headers.contains({"Content-Type", "application/x-www-form-urlencoded"}));
        QVERIFY(
            request.headers.contains({"Referer", "https://login.example.net/"})); // PROTOCOL.md#mint: restricted keys
        const QByteArray query = request.url.toEncoded().mid(request.url.toEncoded().indexOf('?') + 1);
        QCOMPARE(field(query, "key"), m_account.apiKey.toUtf8());
        QVERIFY(!request.url.toEncoded().contains(token)); // it stays out of URLs, which get logged on the way
    }

    void endpoints_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("Google's") << u"https://securetoken.googleapis.com"_s
                                  << QByteArray("https://securetoken.googleapis.com/v1/token?key=k");
        QTest::newRow("with a slash") << u"https://securetoken.googleapis.com/"_s
                                      << QByteArray("https://securetoken.googleapis.com/v1/token?key=k");
        QTest::newRow("the emulator's") << u"http://127.0.0.1:9099/securetoken.googleapis.com"_s
                                        << QByteArray(
                                               "http://127.0.0.1:9099/securetoken.googleapis.com/v1/token?key=k");
        QTest::newRow("the emulator's with a slash")
            << u"http://127.0.0.1:9099/securetoken.googleapis.com/"_s
            << QByteArray("http://127.0.0.1:9099/securetoken.googleapis.com/v1/token?key=k");
    }
    void endpoints()
    {
        QFETCH(QString, endpoint);
        QFETCH(QByteArray, expected);
        const AccountKey account{u"https://login.example.net"_s, u"k"_s, {}};
        QCOMPARE(mintRequest(QUrl(endpoint), account, Secret(QByteArray("t"))).url.toEncoded(), expected);
    }

    void readsWhatWasMinted()
    {
        const auto minted = readMinted(mintReply(jwt(claims())), u"acme-emea"_s);
        QVERIFY(minted);
        QCOMPARE(minted->refreshToken, Secret(QByteArray("AMf-new")));
        QCOMPARE(minted->idToken.jwt, Secret(jwt(claims())));
        QCOMPARE(minted->idToken.person, (Person{u"p7Yd"_s, u"kim@example.org"_s, {}, {}}));
        QCOMPARE(minted->idToken.tenant, u"acme-emea"_s);
        QCOMPARE(minted->idToken.project, u"acme"_s);
        QCOMPARE(minted->idToken.provider, u"saml.acme"_s);
        QCOMPARE(minted->idToken.lifetime(), std::chrono::seconds(3600));
        QCOMPARE(minted->idToken.issuedAt, QDateTime::fromSecsSinceEpoch(1'795'456'610, Qt::UTC));
    }

    void readsWhoSomebodyIs_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Person>("person");
        const auto row = [](const char *name, const QString &claim, const QByteArray &value, const Person &person) {
            QTest::newRow(name) << claim << value << person;
        };
        const Person kim{u"p7Yd"_s, u"kim@example.org"_s, {}, {}};
        row("e-mail address", u"none"_s, {}, kim);
        row("no e-mail address", u"email"_s, {}, {u"p7Yd"_s, {}, {}, {}});
        row("phone", u"phone_number"_s, "\"+491701234567\"", {kim.uid, kim.email, u"+491701234567"_s, {}});
        row("name", u"name"_s, "\"Kim Lee\"", {kim.uid, kim.email, {}, u"Kim Lee"_s});
        row("name is a number", u"name"_s, "5", kim);
        row("phone number is a number", u"phone_number"_s, "491701234567", kim);
    }
    void readsWhoSomebodyIs()
    {
        QFETCH(QString, claim);
        QFETCH(QByteArray, value);
        const auto token = readIdToken(Secret(jwt(claims(claim, value))));
        QVERIFY(token);
        QTEST(token->person, "person");
    }

    void mintedErrors_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QString>("expected");
        const QString odd = u"identity-platform-unavailable, retry, then contact admin"_s;
        QTest::newRow("no ID token") << json(200, "{\"refresh_token\":\"AMf-x\"}") << odd;
        QTest::newRow("ID token is a number") << json(200, "{\"refresh_token\":\"AMf-x\",\"id_token\":5}") << odd;
        QTest::newRow("no refresh token") << mintReply(jwt(claims()), "\"\"") << odd;
        QTest::newRow("refresh token is a number") << mintReply(jwt(claims()), "5") << odd;
        QTest::newRow("ID token is nonsense") << mintReply("a.b.c") << odd;
        QTest::newRow("no JSON") << json(200, "hello") << odd;
        QTest::newRow("nothing") << json(200, {}) << odd;
        QTest::newRow("a page") << html(200) << u"captive-portal, as reason"_s;
        QTest::newRow("another tenant's")
            << mintReply(jwt(claims(u"firebase"_s, "{\"tenant\":\"acme-apac\"}"))) << u"token-invalid, as reason"_s;
        QTest::newRow("no tenant's") << mintReply(jwt(claims(u"firebase"_s))) << u"token-invalid, as reason"_s;
        QTest::newRow("201") << json(201, "{}") << odd;
        QTest::newRow("revoked") << googleError(400, u"TOKEN_EXPIRED"_s) << u"revoked, as reason"_s;
        QTest::newRow("no network") << faulty(TransportFault::Connect) << u"offline, as reason"_s;
    }
    void mintedErrors()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QString, expected);
        QCOMPARE(word(readMinted(reply, u"acme-emea"_s)), expected);
    }

    void aTokenOfATenantIsNotTheAgents()
    {
        QCOMPARE(word(readMinted(mintReply(jwt(claims())), {})), u"token-invalid, as reason"_s);
        QVERIFY(readMinted(mintReply(jwt(claims(u"firebase"_s))), {}));
    }

    void claimsTable_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const QByteArray &token, bool good) {
            QTest::newRow(name) << token << good;
        };
        const auto with = [](const char *key, const QByteArray &value) {
            return jwt(claims(QString::fromLatin1(key), value));
        };
        row("good", jwt(claims()), true);
        row("unsigned, as the emulator's", jwt(claims()).chopped(4), true);
        row("no email", with("email", {}), true);
        row("no firebase", with("firebase", {}), true);
        row("firebase is a text", with("firebase", "\"x\""), true);
        row("iss of another project", with("iss", "\"https://securetoken.google.com/other\""), false);
        row("iss of another issuer", with("iss", "\"https://accounts.google.com\""), false);
        row("iss over http", with("iss", "\"http://securetoken.google.com/acme\""), false);
        row("no iss", with("iss", {}), false);
        row("aud of another project", with("aud", "\"other\""), false);
        row("aud is a list", with("aud", "[\"acme\"]"), false);
        row("no aud", with("aud", {}), false);
        row("no sub", with("sub", {}), false);
        row("empty sub", with("sub", "\"\""), false);
        row("sub is a number", with("sub", "7"), false);
        row("exp is iat", with("exp", "1795456610"), false);
        row("exp before iat", with("exp", "1795456609"), false);
        row("exp a second after", with("exp", "1795456611"), true);
        row("no exp", with("exp", {}), false);
        row("no iat", with("iat", {}), false);
        row("iat is a text", with("iat", "\"1795456610\""), false);
        row("exp is a text", with("exp", "\"1795460210\""), false);
        row("exp is true", with("exp", "true"), false);
        row("iat is negative", with("iat", "-1"), false);
        row("exp of milliseconds", with("exp", "1795460210000"), false);
        row("exp beyond all numbers", with("exp", "1e308"), false);
        row("exp with a fraction", with("exp", "1795460210.5"), true);
        row("two parts", jwt(claims()).chopped(5), false);
        row("four parts", jwt(claims()) + ".x", false);
        row("no parts", "token", false);
        row("nothing", {}, false);
        row("claims are no base64", "a.!!!.c", false);
        row("claims in the other base64",
            QByteArray("a.") + QByteArray("{\"x\":\"\u00ff\u00fe\u00fd\"}").toBase64() + ".c", false);
        row("claims are no JSON", "a.aGVsbG8.c", false);
        row("claims are a list", jwt("[1]"), false);
    }
    void claimsTable()
    {
        QFETCH(QByteArray, token);
        QFETCH(bool, good);
        const auto result = readIdToken(Secret(QByteArray(token)));
        QCOMPARE(bool(result), good);
        if (!good) {
            QCOMPARE(result.error().reason, Reason::IdentityPlatformUnavailable);
            QVERIFY(token.size() < 10 || !result.error().detail.contains(QString::fromLatin1(token)));
        }
    }
};

LANYARD_PLAIN_TEST(TokenTest)
#include "token_test.moc"
