#include "iap/challenge.h"

#include "iap/replies.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {
const QByteArray kRedirectUri("https://iap.googleapis.com/v1beta1/gcip/resources/3F0A9C11D2E4B786:handleRedirect");
const QByteArray kState("eyJhbGciOiJFUzI1NiJ9.AD9f_-x.AbCd");

HttpReply to(const QByteArray &location)
{
    return byIap(302, {}, {{"Location", location}});
}

HttpReply login(QByteArray query)
{
    return to("https://login.example.net/?" + query.replace("REDIRECT", kRedirectUri).replace("STATE", kState));
}
}

/// PROTOCOL.md#challenge: order and encoding of the parameters mean nothing.
class ChallengeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QString>("authPage");
        const QString page = u"https://login.example.net/"_s;
        const QByteArray encoded = kRedirectUri.toPercentEncoding();
        QTest::newRow("as captured") << login("apiKey=AIza&mode=login&tid=acme&redirect_uri=REDIRECT&state=STATE")
                                     << page;
        QTest::newRow("another order") << login("state=STATE&redirect_uri=REDIRECT&tid=acme&mode=login&apiKey=AIza")
                                       << page;
        QTest::newRow("encoded") << login("apiKey=AIza&mode=login&tid=acme&redirect_uri=" + encoded + "&state=STATE")
                                 << page;
        QTest::newRow("encoded with small digits") << login("apiKey=AIza&mode=login&tid=acme&redirect_uri="
            + QByteArray(encoded).replace("%3A", "%3a").replace("%2F", "%2f") + "&state=STATE")
                                                   << page;
        QTest::newRow("partly encoded") << login("apiKey=AIza&mode=login&tid=acme&redirect_uri="
            + QByteArray(kRedirectUri).replace(":", "%3A") + "&state=STATE")
                                        << page;
        QTest::newRow("letters encoded") << login(
            "%61piKey=AIz%61&mode=log%69n&tid=acm%65&redirect_uri=REDIRECT&state=STATE")
                                         << page;
        QTest::newRow("hl is the page's language")
            << login("apiKey=AIza&hl=de&mode=login&tid=acme&redirect_uri=REDIRECT&state=STATE") << page;
        QTest::newRow("page's own query stays")
            << login("brand=a%2Fb%26c&apiKey=AIza&mode=login&tid=acme&redirect_uri=REDIRECT&state=STATE&x=1")
            << u"https://login.example.net/?brand=a%2Fb%26c&x=1"_s;
        QTest::newRow("page's own path stays") << to(
            "https://login.example.net/a/b.html?apiKey=AIza&mode=login&tid=acme&redirect_uri=" + kRedirectUri
            + "&state=" + kState) << u"https://login.example.net/a/b.html"_s;
        QTest::newRow("a fragment goes") << login(
            "apiKey=AIza&mode=login&tid=acme&redirect_uri=REDIRECT&state=STATE#top")
                                         << page;
        QTest::newRow("relative Location")
            << to("/signin?apiKey=AIza&mode=login&tid=acme&redirect_uri=" + kRedirectUri + "&state=" + kState)
            << u"https://wiki.example.com/signin"_s;
        QTest::newRow("without a scheme") << to(
            "//login.example.net/?apiKey=AIza&mode=login&tid=acme&redirect_uri=" + kRedirectUri + "&state=" + kState)
                                          << page;
        QTest::newRow("twice the same parameter: the first counts, as in the page") << login(
            "apiKey=AIza&mode=login&tid=acme&tid=other&redirect_uri=REDIRECT&redirect_uri=https://evil.example/"
            "&state=STATE") << page;
        QTest::newRow("303") << answer(303, {}, {},
            {{"Location",
                login("apiKey=AIza&mode=login&tid=acme&redirect_uri=REDIRECT&state=STATE").header("location")}})
                             << page;
    }
    void reads()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QString, authPage);
        const auto challenge = readChallenge(reply);
        QCOMPARE(word(challenge), u"good"_s);
        QCOMPARE(challenge->mode, Challenge::Mode::Login);
        QCOMPARE(challenge->authPage, QUrl(authPage));
        QCOMPARE(challenge->apiKey, u"AIza"_s);
        QCOMPARE(challenge->tid, u"acme"_s);
        QCOMPARE(challenge->redirectUri.toEncoded(), kRedirectUri);
        QCOMPARE(challenge->state.toLatin1(), kState);
    }

    void modes_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("mode"); // -1: no challenge
        const auto mode = [](Challenge::Mode value) { return int(value); };
        QTest::newRow("login") << QByteArray("mode=login&tid=acme") << mode(Challenge::Mode::Login);
        QTest::newRow("login of the agent")
            << QByteArray("mode=login&tid=_481516234200") << mode(Challenge::Mode::Login);
        QTest::newRow("login needs a tid") << QByteArray("mode=login") << -1;
        QTest::newRow("login needs more than an empty tid") << QByteArray("mode=login&tid=") << -1;
        QTest::newRow("selectAuthSession has none")
            << QByteArray("mode=selectAuthSession") << mode(Challenge::Mode::SelectAuthSession);
        QTest::newRow("signout has none") << QByteArray("mode=signout") << mode(Challenge::Mode::SignOut);
        QTest::newRow("reauth") << QByteArray("mode=reauth&tid=acme") << mode(Challenge::Mode::Reauth);
        QTest::newRow("none") << QByteArray("tid=acme") << -1;
        QTest::newRow("unknown") << QByteArray("mode=dance&tid=acme") << -1;
        QTest::newRow("in capitals") << QByteArray("mode=LOGIN&tid=acme") << -1;
    }
    void modes()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, mode);
        const auto challenge = readChallenge(login("apiKey=AIza&redirect_uri=REDIRECT&state=STATE&" + query));
        QCOMPARE(challenge ? int(challenge->mode) : -1, mode);
        if (!challenge)
            QCOMPARE(word(challenge), u"configuration, as reason"_s);
    }

    void isNone_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("says"); // in the sentence for the user
        const QString setUp = u"configuration, as reason"_s;
        const QString notBehind = u"not behind Identity-Aware Proxy"_s;
        QTest::newRow("no state") << login("apiKey=AIza&mode=login&tid=acme&redirect_uri=REDIRECT") << setUp
                                  << u"not a sign-in page"_s;
        QTest::newRow("no redirect_uri") << login("apiKey=AIza&mode=login&tid=acme&state=STATE") << setUp
                                         << u"not a sign-in page"_s;
        QTest::newRow("redirect_uri is no URL")
            << login("apiKey=AIza&mode=login&tid=acme&redirect_uri=https://a:b:c:d/&state=STATE") << setUp
            << u"not a sign-in page"_s;
        QTest::newRow("no apiKey") << login("mode=login&tid=acme&redirect_uri=REDIRECT&state=STATE") << setUp
                                   << QString();
        const QByteArray rest = "/?apiKey=AIza&mode=login&tid=acme&state=s&redirect_uri=" + kRedirectUri;
        const QString untrusted = u"untrusted-redirect, as reason"_s;
        QTest::newRow("plain http") << to("http://login.example.net" + rest) << untrusted << QString();
        QTest::newRow("another scheme") << to("http3://login.example.net" + rest) << untrusted << QString();
        QTest::newRow("a script") << to("javascript:alert(1)" + rest) << untrusted << QString();
        QTest::newRow("user information") << to("https://kim@login.example.net" + rest) << untrusted << QString();
        QTest::newRow("a trailing dot") << to("https://login.example.net." + rest) << untrusted << QString();
        QTest::newRow("a blank in the apiKey")
            << login("apiKey=AIza%20x&mode=login&tid=acme&redirect_uri=REDIRECT&state=STATE") << setUp << QString();
        QTest::newRow("a tid that stands for none")
            << login("apiKey=AIza&mode=login&tid=-&redirect_uri=REDIRECT&state=STATE") << setUp << QString();
        QTest::newRow("a line end in the tid")
            << login("apiKey=AIza&mode=login&tid=acme%0a&redirect_uri=REDIRECT&state=STATE") << setUp << QString();
        QTest::newRow("Google identities") << to(
            "https://accounts.google.com/o/oauth2/v2/auth?client_id=1&state=x&redirect_uri=https://iap.googleapis.com/"
            "v1/oauth") << setUp << u"Google accounts"_s;
        QTest::newRow("a look-alike of Google's page")
            << to("https://accounts.google.com.evil.example/o/oauth2?state=x") << setUp << u"not a sign-in page"_s;
        QTest::newRow("the app's own redirect") << answer(302, {}, {}, {{"Location", "/home"}}) << setUp << notBehind;
        QTest::newRow("a redirect to nowhere") << answer(302) << setUp << notBehind;
        QTest::newRow("304") << answer(304) << setUp << notBehind;
        QTest::newRow("200: the app answers everybody") << html(200) << setUp << notBehind;
        QTest::newRow("Location is no UTF-8")
            << to("https://login.example.net/?mode=login&tid=\xff\xfe") << setUp << u"not a sign-in page"_s;
        QTest::newRow("Location is no URL") << to("https://[::::/?mode=login") << setUp << QString();
        QTest::newRow("401 of the app") << html(401) << u"iap-unavailable, retry, then contact admin"_s << QString();
        QTest::newRow("401 of IAP") << byIap(401) << u"iap-unavailable, retry, then contact admin"_s << QString();
        QTest::newRow("403 of IAP") << byIap(403) << u"access-denied, as reason"_s << QString();
        QTest::newRow("403 of the app") << html(403) << u"iap-unavailable, retry, then contact admin"_s << QString();
        QTest::newRow("502 of IAP") << byIap(502) << u"iap-unavailable, as reason"_s << QString();
        QTest::newRow("503 of the app") << html(503) << u"iap-unavailable, as reason"_s << QString();
        QTest::newRow("407") << html(407) << u"proxy-sign-in, as reason"_s << QString();
        QTest::newRow("511") << html(511) << u"captive-portal, as reason"_s << QString();
        QTest::newRow("no network") << faulty(TransportFault::Dns) << u"offline, as reason"_s << QString();
        QTest::newRow("bad certificate") << faulty(TransportFault::Certificate) << u"tls, as reason"_s << QString();
    }
    void isNone()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QString, expected);
        QFETCH(QString, says);
        const auto challenge = readChallenge(reply);
        QCOMPARE(word(challenge), expected);
        QVERIFY2(challenge.error().error.text().contains(says), qPrintable(challenge.error().error.text()));
    }

    void addressesThatAreChallenges_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<bool>("isAcceptable");
        const QByteArray rest = "&redirect_uri=" + kRedirectUri + "&state=" + kState;
        QTest::newRow("login") << "apiKey=AIza&mode=login&tid=acme" + rest << true << true;
        QTest::newRow("no apiKey") << "mode=login&tid=acme" + rest << true << false;
        QTest::newRow("no tid") << "apiKey=AIza&mode=login" + rest << true << false;
        QTest::newRow("another mode") << "apiKey=AIza&mode=dance&tid=acme" + rest << false << false;
        QTest::newRow("no mode") << "apiKey=AIza&tid=acme" + rest << false << false;
        QTest::newRow("no state") << "apiKey=AIza&mode=login&tid=acme&redirect_uri=" + kRedirectUri << false << false;
        QTest::newRow("no redirect_uri") << "apiKey=AIza&mode=login&tid=acme&state=" + kState << false << false;
        QTest::newRow("OAuth") << "client_id=1&response_type=code" + rest << false << false;
    }
    void addressesThatAreChallenges()
    {
        QFETCH(QByteArray, query);
        const QUrl address = QUrl::fromEncoded("https://login.example.net/?" + query);
        QTEST(isChallenge(address), "isOne");
        if (isChallenge(address))
            QTEST(challengeIn(address).has_value(), "isAcceptable");
    }

    void aChosenTenantMakesItALogin()
    {
        const QUrl asks = QUrl::fromEncoded("https://login.example.net/a?hl=de&apiKey=AIza&mode=selectAuthSession"
                                            "&redirect_uri="
            + kRedirectUri + "&state=" + kState);
        const auto chosen = challengeIn(withTenant(asks, u"acme-apac&x"_s));
        QVERIFY(chosen);
        QCOMPARE(chosen->mode, Challenge::Mode::Login);
        QCOMPARE(chosen->tid, u"acme-apac&x"_s);
        QCOMPARE(chosen->state.toLatin1(), kState);
        QCOMPARE(chosen->redirectUri.toEncoded(), kRedirectUri);
        QCOMPARE(chosen->authPage, QUrl(u"https://login.example.net/a"_s));
    }

    void anEnormousLocation() // as large as the network client lets a header be
    {
        const auto challenge = readChallenge(login("apiKey=AIza&mode=login&tid=acme&redirect_uri=REDIRECT&state="
            + QByteArray(60'000, 's') + "&" + QByteArray("x=1&").repeated(1'000)));
        QVERIFY(challenge);
        QCOMPARE(challenge->state.size(), 60'000);
    }

    void rawBytesNeverBecomeAnotherHost()
    {
        const auto challenge =
            readChallenge(to("https://login.example.net\xff.evil.example/?apiKey=AIza&mode=login&tid=acme&redirect_uri="
                + kRedirectUri + "&state=" + kState));
        QVERIFY(!challenge || challenge->authPage.host() != u"login.example.net"_s);
    }

    void asksAsAPageWould() // PROTOCOL.md#answers: else the answer is a 401 without state
    {
        const HttpRequest request = challengeRequest(QUrl(u"https://wiki.example.com/a?b=c"_s));
        QCOMPARE(request.method, HttpRequest::Method::Get);
        QCOMPARE(request.url, QUrl(u"https://wiki.example.com/a?b=c"_s));
        QCOMPARE(request.headers, (Headers{{"Accept", "text/html,*/*"}}));
    }
};

LANYARD_PLAIN_TEST(ChallengeTest)
#include "challenge_test.moc"
