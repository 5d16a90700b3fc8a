#include "iap/origin.h"
#include "support/test_topic.h"

#include <QTest>
#include <QUrlQuery>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// RFC 6454; app/README.md#trust-1.
class OriginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void origins_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        QTest::newRow("https") << u"https://login.example.net/a?b#c"_s << u"https://login.example.net"_s;
        QTest::newRow("default port named") << u"https://login.example.net:443/"_s << u"https://login.example.net"_s;
        QTest::newRow("another port") << u"https://login.example.net:8443/"_s << u"https://login.example.net:8443"_s;
        QTest::newRow("http") << u"http://localhost:80/"_s << u"http://localhost"_s;
        QTest::newRow("port 443 of http") << u"http://localhost:443/"_s << u"http://localhost:443"_s;
        QTest::newRow("capitals") << u"HTTPS://Login.EXAMPLE.net/"_s << u"https://login.example.net"_s;
        QTest::newRow("international name") << u"https://b\u00fccher.example/"_s << u"https://xn--bcher-kva.example"_s;
        QTest::newRow("IPv6") << u"https://[::1]:8443/"_s << u"https://[::1]:8443"_s;
        QTest::newRow("trailing dot") << u"https://login.example.net./"_s << QString();
        QTest::newRow("user") << u"https://login.example.net@evil.example/"_s << QString();
        QTest::newRow("a user without a name") << u"https://@login.example.net/"_s << QString();
        QTest::newRow("user and password") << u"https://a:b@login.example.net/"_s << QString();
        QTest::newRow("ftp") << u"ftp://login.example.net/"_s << QString();
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("data") << u"data:text/html,hello"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("without a scheme") << u"//login.example.net/"_s << QString();
        QTest::newRow("a path") << u"/login"_s << QString();
        QTest::newRow("no host") << u"https:///login"_s << QString();
        QTest::newRow("a port that is none") << u"https://login.example.net:port/"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void origins()
    {
        QFETCH(QString, url);
        QFETCH(QString, origin);
        QCOMPARE(originOf(QUrl(url)), origin);
    }

    void sameOrigins_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("paths differ") << u"https://a.example/x"_s << u"https://A.example:443/y"_s << true;
        QTest::newRow("hosts differ") << u"https://a.example/"_s << u"https://b.example/"_s << false;
        QTest::newRow("schemes differ") << u"https://a.example/"_s << u"http://a.example/"_s << false;
        QTest::newRow("user information") << u"https://kim@a.example/"_s << u"https://kim@a.example/"_s << false;
        QTest::newRow("none at all") << u"about:blank"_s << u"about:blank"_s << false;
        QTest::newRow("nothing") << QString() << QString() << false;
    }
    void sameOrigins()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(isSameOrigin(QUrl(a), QUrl(b)), "same");
        QTEST(isSameOrigin(QUrl(b), QUrl(a)), "same");
    }

    void hostsAreAsOnTheWire_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::newRow("plain") << u"https://Login.Example.net/"_s << u"login.example.net"_s;
        QTest::newRow("Hebrew label") << u"https://\u05d0\u05d1\u05d2.example.net/"_s << u"xn--4dbcd.example.net"_s;
        QTest::newRow("Cyrillic look-alike") << u"https://\u0430pple.example/"_s << u"xn--pple-43d.example"_s;
        QTest::newRow("umlaut") << u"https://b\u00fccher.example/"_s << u"xn--bcher-kva.example"_s;
    }
    void hostsAreAsOnTheWire()
    {
        QFETCH(QString, url);
        QFETCH(QString, host);
        QCOMPARE(hostOf(QUrl(url)), host);
        QCOMPARE(originOf(QUrl(url)), u"https://"_s + host);
    }

    void endpoints_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("normally");
        QTest::addColumn<bool>("inDevelopment");
        QTest::newRow("https") << u"https://securetoken.googleapis.com"_s << true << true;
        QTest::newRow("http") << u"http://securetoken.googleapis.com"_s << false << false;
        QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1:9099/x"_s << false << true;
        QTest::newRow("http to 127.1") << u"http://127.1/"_s << false << true;
        QTest::newRow("http to ::1") << u"http://[::1]:9099/"_s << false << true;
        QTest::newRow("http to localhost") << u"http://localhost:9099"_s << false << true;
        QTest::newRow("http to a name under localhost") << u"http://idp.acme.localhost/"_s << false << true;
        QTest::newRow("http to a name that ends so") << u"http://evillocalhost/"_s << false << false;
        QTest::newRow("http to a name that begins so") << u"http://localhost.evil.example/"_s << false << false;
        QTest::newRow("http to a number that begins so") << u"http://127.0.0.1.evil.example/"_s << false << false;
        QTest::newRow("http to the neighbour") << u"http://192.168.0.7/"_s << false << false;
        QTest::newRow("http to 0.0.0.0") << u"http://0.0.0.0/"_s << false << false;
        QTest::newRow("https with a trailing dot") << u"https://securetoken.googleapis.com./"_s << false << false;
        QTest::newRow("https with a user") << u"https://kim@securetoken.googleapis.com"_s << false << false;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << false << false;
        QTest::newRow("data") << u"data:text/html,hello"_s << false << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false << false;
        QTest::newRow("ftp to localhost") << u"ftp://localhost/"_s << false << false;
    }
    void endpoints()
    {
        QFETCH(QString, url);
        QFETCH(bool, normally);
        QFETCH(bool, inDevelopment);
        QCOMPARE(isAcceptableEndpoint(QUrl(url), false), normally);
        QCOMPARE(isAcceptableEndpoint(QUrl(url), true), inDevelopment);
    }

    void appendsToQueries_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("no query") << QByteArray("https://a.example/x") << u"1"_s
                                  << QByteArray("https://a.example/x?rt=1");
        QTest::newRow("after another") << QByteArray("https://a.example/?id=7") << u"1"_s
                                       << QByteArray("https://a.example/?id=7&rt=1");
        QTest::newRow("value with signs") << QByteArray("https://a.example/") << u"a+b/c=d&e%f g"_s
                                          << QByteArray("https://a.example/?rt=a%2Bb%2Fc%3Dd%26e%25f%20g");
        QTest::newRow("what was encoded stays so")
            << QByteArray("https://a.example/?q=a%26b%2Bc%20d&r=%C3%BC") << u"1"_s
            << QByteArray("https://a.example/?q=a%26b%2Bc%20d&r=%C3%BC&rt=1");
        QTest::newRow("an empty value in front")
            << QByteArray("https://a.example/?q=&flag") << u"1"_s << QByteArray("https://a.example/?q=&flag&rt=1");
    }
    void appendsToQueries() // PROTOCOL.md#target-uri: "appended to existing query"
    {
        QFETCH(QByteArray, url);
        QFETCH(QString, value);
        QFETCH(QByteArray, expected);
        const QUrl result = withQuery(QUrl::fromEncoded(url), u"rt"_s, value);
        QCOMPARE(result.toEncoded(), expected);
        QCOMPARE(queryValue(result, u"rt"_s), value);
    }

    void appendsToQueriesThatNoStrictParserTakes()
    {
        const QUrl result = withQuery(QUrl::fromEncoded("https://a.example/?f={a|b}&p=100%"), u"rt"_s, u"1"_s);
        QVERIFY(result.isValid());
        QCOMPARE(queryValue(result, u"f"_s), u"{a|b}"_s);
        QCOMPARE(queryValue(result, u"p"_s), u"100%"_s);
        QCOMPARE(queryValue(result, u"rt"_s), u"1"_s);
    }
};

LANYARD_PLAIN_TEST(OriginTest)
#include "origin_test.moc"
