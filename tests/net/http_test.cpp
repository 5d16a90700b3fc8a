#include "net/fixture.h"
#include "support/test_topic.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Whole answers: nothing is followed, stored, retried or interpreted on the way.
class HttpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { forgetProxies(); }

    void answersArePassedOn_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::newRow("200") << QByteArray("200 OK") << 200;
        QTest::newRow("302 is not followed") << QByteArray("302 Found\r\nLocation: /elsewhere") << 302;
        QTest::newRow("307 is not followed")
            << QByteArray("307 Temporary Redirect\r\nLocation: https://evil.localhost/") << 307;
        QTest::newRow("302 to plain http") << QByteArray("302 Found\r\nLocation: http://evil.localhost/") << 302;
        QTest::newRow("400") << QByteArray("400 Bad Request") << 400;
        QTest::newRow("401 asks for a password")
            << QByteArray("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"wiki\"") << 401;
        QTest::newRow("401 asks for Negotiate") << QByteArray("401 Unauthorized\r\nWWW-Authenticate: Negotiate") << 401;
        QTest::newRow("401 without a challenge") << QByteArray("401 Unauthorized") << 401;
        QTest::newRow("403") << QByteArray("403 Forbidden") << 403;
        QTest::newRow("404") << QByteArray("404 Not Found") << 404;
        QTest::newRow("409") << QByteArray("409 Conflict") << 409;
        QTest::newRow("418") << QByteArray("418 I'm a teapot") << 418;
        QTest::newRow("429") << QByteArray("429 Too Many Requests") << 429;
        QTest::newRow("500") << QByteArray("500 Internal Server Error") << 500;
        QTest::newRow("503") << QByteArray("503 Service Unavailable") << 503;
    }
    void answersArePassedOn()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        Peer peer([&](const QByteArray &) {
            return Say{"HTTP/1.1 " + head + "\r\nX-Mark: yes\r\nContent-Length: 4\r\n\r\nbody"};
        });
        useGoodTls(peer);
        QVERIFY(peer.listenOnLoopback());
        HttpClient client(trusted());
        const HttpReply reply = get(client, peer.url());
        QVERIFY2(reply.fault == TransportFault::None, qPrintable(reply.faultText));
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.header("x-mark"), QByteArray("yes"));
        QCOMPARE(reply.body, QByteArray("body"));
        QCOMPARE(reply.url, peer.url());
        QCOMPARE(peer.requests().size(), 1);
        QVERIFY(!peer.received().contains("\r\nAuthorization:"));
        QCOMPARE(client.inFlight(), 0);
    }

    void cookiesAreNeitherStoredNorSent()
    {
        Peer peer([](const QByteArray &) {
            return Say{Peer::ok(
                "x", "Set-Cookie: a=1; Path=/; Secure\r\nSet-Cookie: b=2; Expires=Mon, 23 Nov 2037 17:00:00 GMT\r\n")};
        });
        useGoodTls(peer);
        QVERIFY(peer.listenOnLoopback());
        HttpClient client(trusted());
        const HttpReply first = get(client, peer.url());
        QCOMPARE(first.setCookieLines(),
            (QByteArrayList{"a=1; Path=/; Secure", "b=2; Expires=Mon, 23 Nov 2037 17:00:00 GMT"}));
        get(client, peer.url());
        QCOMPARE(peer.requests().size(), 2);
        QVERIFY(!peer.received().toLower().contains("\r\ncookie:"));
    }

    void sendsWhatItIsGiven()
    {
        Peer peer([](const QByteArray &) { return Say{Peer::ok("{}")}; });
        useGoodTls(peer);
        QVERIFY(peer.listenOnLoopback());
        HttpClient client(trusted());
        HttpRequest request = requestOf(peer.url(u"peer.localhost"_s, u"/v1/token"_s));
        request.method = HttpRequest::Method::Post;
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Cookie", "n=1"},
            {"Referer", "https://login.example.net/"}};
        request.body = "refresh_token=AMf-x";
        QCOMPARE(QCoro::waitFor(client.send(request)).status, 200);
        const QByteArray sent = peer.requests().value(0);
        QVERIFY(sent.startsWith("POST /v1/token HTTP/1.1\r\n"));
        QVERIFY(sent.endsWith("\r\n\r\nrefresh_token=AMf-x"));
        const QByteArray names = sent.toLower(); // as some versions of Qt write them
        for (const char *line :
            {"Content-Type: application/x-www-form-urlencoded", "Cookie: n=1", "Referer: https://login.example.net/"})
            QVERIFY2(names.contains(QByteArray("\r\n") + QByteArray(line).toLower() + "\r\n"), line);
        QVERIFY(names.contains("\r\nuser-agent: lanyard/"));
    }

    void aProxyThatWantsAPassword()
    {
        Peer proxy([](const QByteArray &) {
            return Say{"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"corp\"\r\n"
                       "Content-Length: 0\r\n\r\n",
                Say::Then::HangUp};
        });
        QVERIFY(proxy.listenOnLoopback());
        HttpClient client(trusted());
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
        const HttpReply reply = get(client, QUrl(u"https://wiki.example.com/?secret"_s));
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        QVERIFY2(reply.fault == TransportFault::ProxySignIn, qPrintable(reply.faultText));
        QCOMPARE(reply.status, 0);
        QVERIFY(proxy.requests().value(0).startsWith("CONNECT wiki.example.com:443 "));
        QVERIFY(!proxy.received().contains("secret"));
    }
};

LANYARD_TEST(HttpTest)
#include "http_test.moc"
