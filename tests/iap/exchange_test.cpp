#include "iap/exchange.h"

#include "iap/replies.h"
#include "iap/trust.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// PROTOCOL.md#exchange.
class ExchangeTest : public QObject {
    Q_OBJECT

    static Challenge challenge()
    {
        Challenge challenge;
        challenge.authPage = QUrl(u"https://login.example.net/a/b?brand=x"_s);
        challenge.redirectUri = QUrl(u"https://iap.googleapis.com/v1beta1/gcip/resources/3F:handleRedirect"_s);
        challenge.state = u"eyJhbGciOiJFUzI1NiJ9.\"quoted\".x"_s;
        return challenge;
    }

private Q_SLOTS:
    void sessionInfos_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QStringList>("tenants"); // empty: refused
        QTest::addColumn<QString>("expected");
        const QString good = u"good"_s;
        const QString odd = u"iap-unavailable, retry, then contact admin"_s;
        QTest::newRow("two tenants") << json(
            200, "{\"originalUri\":\"https://a/\",\"tenantIds\":[\"acme-emea\",\"acme-apac\"]}")
                                     << QStringList{u"acme-emea"_s, u"acme-apac"_s} << good;
        QTest::newRow("the agent") << json(200, "{\"tenantIds\":[\"_481516234200\"]}")
                                   << QStringList{u"_481516234200"_s} << good;
        QTest::newRow("what is no text is left out")
            << json(200, "{\"tenantIds\":[1,null,{},\"acme\"]}") << QStringList{u"acme"_s} << good;
        QTest::newRow("201 is success, too")
            << json(201, "{\"tenantIds\":[\"acme\"]}") << QStringList{u"acme"_s} << good;
        QTest::newRow("no list") << json(200, "{}") << QStringList() << odd;
        QTest::newRow("an empty list") << json(200, "{\"tenantIds\":[]}") << QStringList() << odd;
        QTest::newRow("a text") << json(200, "{\"tenantIds\":\"acme\"}") << QStringList() << odd;
        QTest::newRow("only numbers") << json(200, "{\"tenantIds\":[1]}") << QStringList() << odd;
        QTest::newRow("broken") << json(200, "{\"tenantIds\":[\"acme\"") << QStringList() << odd;
        QTest::newRow("an array") << json(200, "[\"acme\"]") << QStringList() << odd;
        QTest::newRow("nothing") << json(200, {}) << QStringList() << odd;
        QTest::newRow("HTML") << html(200) << QStringList() << u"captive-portal, as reason"_s;
        QTest::newRow("an error") << googleError(503, u"x"_s) << QStringList() << u"iap-unavailable, as reason"_s;
        QTest::newRow("a fault") << faulty(TransportFault::Timeout) << QStringList() << u"offline, as reason"_s;
    }
    void sessionInfos()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QStringList, tenants);
        QFETCH(QString, expected);
        const auto info = readSessionInfo(reply);
        QCOMPARE(word(info), expected);
        if (info)
            QCOMPARE(info->tenantIds, tenants);
    }

    void sessionInfosAreBounded()
    {
        QVERIFY(readSessionInfo(json(200, "{\"tenantIds\":[" + QByteArray("\"a\",").repeated(50'000) + "\"a\"]}"))
                    ->tenantIds.size()
            <= 1000);
    }

    void exchanges_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QString>("expected");
        const auto with = [](const QByteArray &token) {
            return json(200,
                "{\"redirectToken\":" + token
                    + ",\"targetUri\":\"https://wiki.example.com/?gcp-iap-mode=GCIP_AUTHENTICATING\"}");
        };
        const auto to = [](const QByteArray &target) {
            return json(200, "{\"redirectToken\":\"AGx0\",\"targetUri\":" + target + "}");
        };
        const QString odd = u"iap-unavailable, retry, then contact admin"_s;
        QTest::newRow("good") << with("\"AGx0-_.~+/=\"") << u"good"_s;
        QTest::newRow("token is empty") << with("\"\"") << odd;
        QTest::newRow("token is a number") << with("5") << odd;
        QTest::newRow("token is an object") << with("{}") << odd;
        QTest::newRow("token with a line break") << with("\"AGx0\\r\\nX-Injected: 1\"") << odd;
        QTest::newRow("token with a line feed at its end") << with("\"AGx0\\n\"") << odd;
        QTest::newRow("token with a blank") << with("\"AG x0\"") << odd;
        QTest::newRow("token with NUL") << with("\"AG\\u0000x0\"") << odd;
        QTest::newRow("token with letters of no header") << with("\"AG\\u00fcx0\"") << odd;
        QTest::newRow("target is empty") << to("\"\"") << odd;
        QTest::newRow("target is a number") << to("5") << odd;
        QTest::newRow("target is no URL") << to("\"https://a:b:c/\"") << odd;
        QTest::newRow("target with a blank") << to("\"https://wiki.example.com/ x\"") << odd;
        QTest::newRow("no target") << json(200, "{\"redirectToken\":\"AGx0\"}") << odd;
        QTest::newRow("broken") << json(200, "{\"redirectToken\":\"AGx0\"") << odd;
        QTest::newRow("nothing") << json(200, {}) << odd;
        QTest::newRow("HTML") << html(200) << u"captive-portal, as reason"_s;
        QTest::newRow("204") << answer(204) << odd;
        QTest::newRow("an error") << googleError(401, u"x"_s) << u"iap-unavailable, restart with new token"_s;
        QTest::newRow("a fault") << faulty(TransportFault::Connect) << u"offline, as reason"_s;
    }
    void exchanges()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QString, expected);
        QCOMPARE(word(readExchange(reply)), expected);
    }

    void targetsOfOtherSchemesAreReadButNotTrusted_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target :
            {"ftp://wiki.example.com/", "javascript:alert(1)", "data:text/html,x", "//wiki.example.com/", "/x"})
            QTest::newRow(target) << QByteArray(target);
    }
    void targetsOfOtherSchemesAreReadButNotTrusted()
    {
        QFETCH(QByteArray, target);
        const auto exchange = readExchange(json(200, "{\"redirectToken\":\"AGx0\",\"targetUri\":\"" + target + "\"}"));
        QVERIFY(!exchange || !checkTargetUri(exchange->targetUri, QUrl(u"https://wiki.example.com/"_s)));
    }

    void postsAsThePageWould()
    {
        const HttpRequest info = sessionInfoRequest(challenge());
        const HttpRequest exchange = exchangeRequest(challenge(), Secret(QByteArray("a.b.c")));
        for (const HttpRequest &request : {info, exchange}) {
            QCOMPARE(request.method, HttpRequest::Method::Post);
            QCOMPARE(request.url, challenge().redirectUri);
            QVERIFY(request.headers.contains({"Content-Type", "application/json"}));
            QVERIFY(request.headers.contains({"Origin", "https://login.example.net"}));
            QVERIFY(request.headers.contains({"Referer", "https://login.example.net/"}));
            for (const auto &[name, value] : request.headers)
                QVERIFY(name != "Cookie");
        }
        QCOMPARE(QJsonDocument::fromJson(info.body).object(), (QJsonObject{{u"state"_s, challenge().state}}));
        QCOMPARE(QJsonDocument::fromJson(exchange.body).object(),
            (QJsonObject{{u"state"_s, challenge().state}, {u"id_token"_s, u"a.b.c"_s}}));
    }

    void fetchesTheCookie()
    {
        const auto exchange = readExchange(json(200,
            "{\"redirectToken\":\"AG+x/0=\",\"targetUri\":\"https://wiki.example.com/"
            "?id=a%26b&gcp-iap-mode=GCIP_AUTHENTICATING\"}"));
        QVERIFY(exchange);
        const HttpRequest byHeader = targetRequest(*exchange, "GCP_IAP_XSRF_NONCE_1=1");
        QCOMPARE(byHeader.url, exchange->targetUri);
        QVERIFY(byHeader.headers.contains({"x-iap-3p-token", "AG+x/0="}));
        QVERIFY(byHeader.headers.contains({"Cookie", "GCP_IAP_XSRF_NONCE_1=1"}));

        const HttpRequest byQuery = targetRequestByQuery(*exchange, {});
        QCOMPARE(byQuery.url.toEncoded(),
            QByteArray("https://wiki.example.com/?id=a%26b&gcp-iap-mode=GCIP_AUTHENTICATING&rt=AG%2Bx%2F0%3D"));
        for (const auto &[name, value] : byQuery.headers)
            QVERIFY(name != "Cookie" && name != "x-iap-3p-token");
    }

    void nonceCheck_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<bool>("wanted");
        const QByteArray text = "XsrfNonceCheckIsNeeded";
        QTest::newRow("exactly") << answer(200, "text/plain", text) << true;
        QTest::newRow("without a content type") << answer(200, {}, text) << true;
        QTest::newRow("line feed behind") << answer(200, "text/plain", text + '\n') << false;
        QTest::newRow("blank in front") << answer(200, "text/plain", ' ' + text) << false;
        QTest::newRow("other letters") << answer(200, "text/plain", text.toLower()) << false;
        QTest::newRow("as JSON") << json(200, text) << false;
        QTest::newRow("in a page") << html(200, "<p>" + text + "</p>") << false;
        QTest::newRow("with an error's status") << answer(403, "text/plain", text) << false;
        QTest::newRow("nothing") << answer(200) << false;
    }
    void nonceCheck()
    {
        QFETCH(HttpReply, reply);
        QFETCH(bool, wanted);
        QCOMPARE(wantsNonceCheck(reply), wanted);
    }
};

LANYARD_PLAIN_TEST(ExchangeTest)
#include "exchange_test.moc"
