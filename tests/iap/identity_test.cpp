#include "iap/identity.h"

#include "iap/origin.h"
#include "iap/replies.h"
#include "iap/token.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// PROTOCOL.md#resource.
class IdentityTest : public QObject {
    Q_OBJECT

    static Cookies session()
    {
        Cookies cookies;
        cookies.take(answer(200, {}, {}, {{"Set-Cookie", "__Host-GCP_IAP_AUTH_TOKEN_3F=opaque; Secure; Path=/"}}));
        return cookies;
    }

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QString>("expected");
        QTest::newRow("200 of the app") << html(200) << u"good"_s;
        QTest::newRow("401 of the app") << html(401) << u"good"_s;
        QTest::newRow("403 of the app") << html(403) << u"good"_s;
        QTest::newRow("404 of the app") << html(404) << u"good"_s;
        QTest::newRow("500 of the app") << html(500) << u"good"_s;
        QTest::newRow("302 of the app") << answer(302, {}, {}, {{"Location", "/home"}}) << u"good"_s;
        QTest::newRow("401 of IAP") << byIap(401) << u"iap-unavailable, restart"_s;
        QTest::newRow("302 of IAP") << byIap(302, {}, {{"Location", "https://login.example.net/"}})
                                    << u"iap-unavailable, restart"_s;
        QTest::newRow("403 of IAP") << byIap(403) << u"access-denied, as reason"_s;
        QTest::newRow("502 of IAP") << byIap(502) << u"iap-unavailable, as reason"_s;
        QTest::newRow("429 of IAP") << byIap(429) << u"rate-limited, as reason"_s;
        QTest::newRow("marker in capitals")
            << answer(401, {}, {}, {{"x-GOOG-iap-generated-RESPONSE", "True"}}) << u"iap-unavailable, restart"_s;
        QTest::newRow("marker that says no")
            << answer(401, {}, {}, {{"X-Goog-IAP-Generated-Response", "false"}}) << u"good"_s;
        QTest::newRow("no network") << faulty(TransportFault::Connect) << u"offline, as reason"_s;
        QTest::newRow("bad certificate") << faulty(TransportFault::Certificate) << u"tls, as reason"_s;
    }
    void verdicts()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QString, expected);
        QCOMPARE(word(readIdentity(reply)), expected);
    }

    void whoIsIt_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("tenant");
        QTest::newRow("with a tenant") << QByteArray(
            R"({"sub":"securetoken.google.com/acme-portal-prod/acme-emea-k3x9q:p7Yd","email":"x"})")
                                       << u"p7Yd"_s << u"acme-emea-k3x9q"_s;
        QTest::newRow("without") << QByteArray(R"({"sub":"securetoken.google.com/acme-portal-prod:p7Yd"})") << u"p7Yd"_s
                                 << QString();
        QTest::newRow("uid with colons") << QByteArray(R"({"sub":"securetoken.google.com/acme/t:a:b"})") << u"a:b"_s
                                         << u"t"_s;
        QTest::newRow("Google account") << QByteArray(R"({"sub":"accounts.google.com:1234"})") << QString()
                                        << QString();
        QTest::newRow("an issuer that only begins so")
            << QByteArray(R"({"sub":"securetoken.google.com.evil/a/b:1"})") << QString() << QString();
        QTest::newRow("no uid") << QByteArray(R"({"sub":"securetoken.google.com/acme/t:"})") << QString() << QString();
        QTest::newRow("no sub") << QByteArray("{}") << QString() << QString();
        QTest::newRow("sub is a number") << QByteArray(R"({"sub":7})") << QString() << QString();
        QTest::newRow("no JSON") << QByteArray("<html>hello</html>") << QString() << QString();
        QTest::newRow("an array") << QByteArray(R"(["sub"])") << QString() << QString();
        QTest::newRow("nothing") << QByteArray() << QString() << QString();
    }
    void whoIsIt()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, uid);
        QFETCH(QString, tenant);
        const auto identity = readIdentity(json(200, body));
        QVERIFY(identity);
        QCOMPARE(identity->isKnown, !uid.isEmpty());
        QCOMPARE(identity->uid, uid);
        QCOMPARE(identity->tenant, tenant);
        QCOMPARE(identity->project,
            uid.isEmpty()               ? QString()
                : body.contains("prod") ? u"acme-portal-prod"_s
                                        : u"acme"_s);
    }

    void isItTheTokensPerson_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the same") << true << u"p7Yd"_s << u"emea"_s << true;
        QTest::newRow("the answer names no tenant") << true << u"p7Yd"_s << QString() << true;
        QTest::newRow("the answer names nobody") << false << QString() << QString() << true;
        QTest::newRow("another person") << true << u"q8Ze"_s << u"emea"_s << false;
        QTest::newRow("another tenant") << true << u"p7Yd"_s << u"apac"_s << false;
    }
    void isItTheTokensPerson()
    {
        QFETCH(bool, isKnown);
        QFETCH(QString, uid);
        QFETCH(QString, tenant);
        QFETCH(bool, isSame);
        IdToken token;
        token.person.uid = u"p7Yd"_s;
        token.tenant = u"emea"_s;
        const auto same = checkIdentity(Identity{uid, tenant, isKnown}, token);
        QCOMPARE(same.has_value(), isSame);
        if (!same)
            QCOMPARE(same.error().error.reason, Reason::UntrustedRedirect);
    }

    void asksAsAScriptWould()
    {
        const HttpRequest request = identityRequest(QUrl(u"https://wiki.example.com/a?id=7"_s), session());
        QCOMPARE(request.method, HttpRequest::Method::Get);
        QCOMPARE(request.url, QUrl(u"https://wiki.example.com/a?id=7&gcp-iap-mode=IDENTITY"_s));
        QVERIFY(request.headers.contains({"X-Requested-With", "XMLHttpRequest"}));
        QVERIFY(request.headers.contains({"Cookie", "__Host-GCP_IAP_AUTH_TOKEN_3F=opaque"}));
    }

    void signsOutAsAPageWould()
    {
        const HttpRequest request = signOutRequest(QUrl(u"https://wiki.example.com/"_s), session());
        QCOMPARE(queryValue(request.url, u"gcp-iap-mode"_s), u"GCIP_SIGNOUT"_s);
        QVERIFY(request.headers.contains({"Cookie", "__Host-GCP_IAP_AUTH_TOKEN_3F=opaque"}));
        QVERIFY(request.timeout <= std::chrono::seconds(10)); // best effort: nobody waits half a minute to sign out
    }
};

LANYARD_PLAIN_TEST(IdentityTest)
#include "identity_test.moc"
