#include "signin/navigation.h"
#include "support/test_topic.h"

#include <QTest>
#include <QUrlQuery>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

const QString kResource = QStringLiteral("https://wiki.example.com/");
const QString kAsk =
    QStringLiteral("https://login.example.net/?apiKey=AIza&mode=selectAuthSession"
                   "&redirect_uri=https://iap.example/v1/gcip/resources/1:handleRedirect&state=ey.J+/=");
const QString kLogin = QStringLiteral("https://login.example.net/?apiKey=AIza&mode=login&tid=acme-emea"
                                      "&redirect_uri=https://iap.example/v1/gcip/resources/1:handleRedirect&state=eyJ");

Job job(Job::Kind kind = Job::Kind::SignIn)
{
    Job job;
    job.kind = kind;
    job.resourceUrl = QUrl(kResource);
    return job;
}

Job pinned()
{
    Job job = ::job();
    job.authOrigin = QStringLiteral("https://login.example.net");
    job.apiKey = QStringLiteral("AIza");
    return job;
}

NavigationDecision go(Navigation &navigation, const QString &to, const QString &from = {})
{
    NavigationRequest request;
    request.from = QUrl(from);
    request.to = QUrl(to);
    return navigation.decide(request);
}

}

class NavigationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWebAddressesAreShown_data();
    void onlyWebAddressesAreShown();
    void framesMayHoldPagesOfTheirOwn();
    void firstContactLearnsTheAuthPage();
    void pinnedAuthPage_data();
    void pinnedAuthPage();
    void preselectsTheTenantAsTheLibraryDoes();
    void leavingForTheResourceIsHeldOnce();
    void whatIsNeverHeld_data();
    void whatIsNeverHeld();
    void tenantChosenOnThePage();
    void openMeetsTheEndOfItsSession();
    void openSignsInWhereNoRefreshHelps_data();
    void openSignsInWhereNoRefreshHelps();
    void aPageThatComesMakesRefreshesGoodAgain();
    void whatIsNoChallengeTeachesNothing();
    void aChallengeCountsOnlyFromTheResource();
};

void NavigationTest::onlyWebAddressesAreShown_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("development");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << "https://a.example/" << false << true;
    QTest::newRow("http") << "http://a.example/" << false << false;
    QTest::newRow("http to loopback in development") << "http://localhost:8080/" << true << true;
    QTest::newRow("user information") << "https://kim@a.example/" << false << false;
    QTest::newRow("a trailing dot") << "https://a.example./" << false << false;
    QTest::newRow("no address") << "https://a.example:port/" << false << false;
    QTest::newRow("file") << "file:///etc/passwd" << true << false;
    QTest::newRow("chrome") << "chrome://net-internals" << true << false;
    QTest::newRow("view-source") << "view-source:https://a.example/" << true << false;
    QTest::newRow("mail") << "mailto:kim@example.org" << true << false;
    QTest::newRow("data as the page") << "data:text/html,<h1>Sign in</h1>" << true << false;
    QTest::newRow("script") << "javascript:alert(1)" << true << false;
}

void NavigationTest::onlyWebAddressesAreShown()
{
    QFETCH(QString, url);
    QFETCH(bool, development);
    QFETCH(bool, allowed);
    Job given = job();
    given.development = development;
    Navigation navigation(given);
    QCOMPARE(
        go(navigation, url).action, allowed ? NavigationDecision::Action::Allow : NavigationDecision::Action::Refuse);
}

void NavigationTest::framesMayHoldPagesOfTheirOwn()
{
    Navigation navigation(job());
    NavigationRequest request;
    request.mainFrame = false;
    request.to = QUrl(QStringLiteral("about:srcdoc"));
    QCOMPARE(navigation.decide(request).action, NavigationDecision::Action::Allow);
    request.to = QUrl(QStringLiteral("http://a.example/"));
    QCOMPARE(navigation.decide(request).action, NavigationDecision::Action::Refuse);
}

void NavigationTest::firstContactLearnsTheAuthPage()
{
    Navigation navigation(job());
    go(navigation, kResource);
    QCOMPARE(go(navigation, kLogin).action, NavigationDecision::Action::Allow);
    QCOMPARE(navigation.authOrigin(), QStringLiteral("https://login.example.net"));
    QCOMPARE(navigation.apiKey(), QStringLiteral("AIza"));
    QCOMPARE(navigation.tenant(), QStringLiteral("acme-emea"));
    QVERIFY(!navigation.hasReachedResource());
}

void NavigationTest::pinnedAuthPage_data()
{
    QTest::addColumn<QString>("challenge");
    QTest::addColumn<NavigationDecision::Action>("act");
    QTest::newRow("as pinned") << kLogin << NavigationDecision::Action::Allow;
    QTest::newRow("another host") << QString(kLogin).replace(
        QLatin1String("login.example.net"), QLatin1String("evil.example"))
                                  << NavigationDecision::Action::Untrusted;
    QTest::newRow("another port") << QString(kLogin).replace(QLatin1String(".net/"), QLatin1String(".net:444/"))
                                  << NavigationDecision::Action::Untrusted;
    QTest::newRow("another key") << QString(kLogin).replace(QLatin1String("AIza"), QLatin1String("AIzb"))
                                 << NavigationDecision::Action::Untrusted;
    QTest::newRow("user information") << QString(kLogin).replace(QLatin1String("//"), QLatin1String("//kim@"))
                                      << NavigationDecision::Action::Refuse;
    QTest::newRow("a trailing dot") << QString(kLogin).replace(QLatin1String(".net/"), QLatin1String(".net./"))
                                    << NavigationDecision::Action::Refuse;
    QTest::newRow("no tenant") << QString(kLogin).replace(QLatin1String("tid=acme-emea"), QString())
                               << NavigationDecision::Action::Untrusted;
    QTest::newRow("no key") << QString(kLogin).replace(QLatin1String("apiKey=AIza&"), QString())
                            << NavigationDecision::Action::Untrusted;
}

void NavigationTest::pinnedAuthPage()
{
    QFETCH(QString, challenge);
    QFETCH(NavigationDecision::Action, act);
    Navigation navigation(pinned());
    go(navigation, kResource);
    QCOMPARE(go(navigation, challenge).action, act);
}

void NavigationTest::preselectsTheTenantAsTheLibraryDoes()
{
    Job given = pinned();
    given.tenant = QStringLiteral("acme-apac&x");
    Navigation navigation(given);
    go(navigation, kResource);
    const NavigationDecision decision = go(navigation, kAsk);
    QCOMPARE(decision.action, NavigationDecision::Action::Load);
    const QUrlQuery query(decision.url);
    QCOMPARE(query.allQueryItemValues(QStringLiteral("mode")), QStringList(QStringLiteral("login")));
    QCOMPARE(query.queryItemValue(QStringLiteral("tid"), QUrl::FullyDecoded), given.tenant);
    QCOMPARE(
        query.queryItemValue(QStringLiteral("state")), QUrlQuery(QUrl(kAsk)).queryItemValue(QStringLiteral("state")));
    QCOMPARE(query.queryItemValue(QStringLiteral("redirect_uri")),
        QUrlQuery(QUrl(kAsk)).queryItemValue(QStringLiteral("redirect_uri")));
    QCOMPARE(go(navigation, QString::fromLatin1(decision.url.toEncoded())).action, NavigationDecision::Action::Allow);
    QCOMPARE(navigation.tenant(), given.tenant);

    Navigation asks(pinned());
    go(asks, kResource);
    QCOMPARE(go(asks, kAsk).action, NavigationDecision::Action::Allow);
}

void NavigationTest::leavingForTheResourceIsHeldOnce()
{
    Navigation navigation(job());
    go(navigation, kResource);
    go(navigation, kLogin);
    const QString target = kResource + QStringLiteral("?gcp-iap-mode=GCIP_AUTHENTICATING&rt=AGx0");
    const NavigationDecision held = go(navigation, target, kLogin);
    QCOMPARE(held.action, NavigationDecision::Action::ReadStorage);
    QCOMPARE(held.url, QUrl(target));
    QVERIFY(!navigation.hasReachedResource());
    navigation.release(held.url);
    QCOMPARE(go(navigation, target, kLogin).action, NavigationDecision::Action::Allow);
    QVERIFY(navigation.hasReachedResource());
    QCOMPARE(go(navigation, kLogin).action, NavigationDecision::Action::Allow);
    QCOMPARE(go(navigation, target, kLogin).action, NavigationDecision::Action::ReadStorage);
}

void NavigationTest::whatIsNeverHeld_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("form");
    const QString login = kLogin;
    QTest::newRow("to a provider") << login << "https://idp.example/saml" << false;
    QTest::newRow("from a provider") << "https://idp.example/saml" << kResource << false;
    QTest::newRow("a form") << login << kResource << true;
    QTest::newRow("within the auth page") << login << "https://login.example.net/help" << false;
    QTest::newRow("within the resource") << kResource << kResource + QStringLiteral("a") << false;
}

void NavigationTest::whatIsNeverHeld()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, form);
    Navigation navigation(job());
    go(navigation, kResource);
    go(navigation, kLogin);
    NavigationRequest request;
    request.from = QUrl(from);
    request.to = QUrl(to);
    request.form = form;
    QCOMPARE(navigation.decide(request).action, NavigationDecision::Action::Allow);
}

void NavigationTest::tenantChosenOnThePage()
{
    Navigation navigation(job());
    go(navigation, kResource);
    go(navigation, kAsk);
    QCOMPARE(navigation.tenant(), QString());
    navigation.moved(QUrl(kLogin));
    QCOMPARE(navigation.tenant(), QStringLiteral("acme-emea"));
    navigation.moved(QUrl(QStringLiteral("https://login.example.net/reset-password")));
    QCOMPARE(navigation.tenant(), QStringLiteral("acme-emea"));
    navigation.moved(QUrl(QString(kLogin).replace(QLatin1String("acme-emea"), QLatin1String("_4815"))));
    QCOMPARE(navigation.tenant(), QString());
    navigation.moved(QUrl(QString(kLogin).replace(QLatin1String("login.example.net"), QLatin1String("evil.example"))));
    QCOMPARE(navigation.tenant(), QString());
}

void NavigationTest::openMeetsTheEndOfItsSession()
{
    Navigation navigation(job(Job::Kind::Open));
    go(navigation, kResource);
    go(navigation, kResource + QStringLiteral("reports?id=7"));
    const NavigationDecision decision = go(navigation, kLogin, kResource);
    QCOMPARE(decision.action, NavigationDecision::Action::SessionEnded);
    QCOMPARE(decision.url, QUrl(kResource + QStringLiteral("reports?id=7")));
    QCOMPARE(go(navigation, QStringLiteral("https://elsewhere.example/"), kResource).action,
        NavigationDecision::Action::Allow);
}

void NavigationTest::openSignsInWhereNoRefreshHelps()
{
    QFETCH(QString, challenge);
    QFETCH(NavigationDecision::Action, third);
    Job pinned = job(Job::Kind::Open);
    pinned.authOrigin = QStringLiteral("https://login.example.net");
    pinned.apiKey = QStringLiteral("AIza");
    Navigation navigation(pinned);
    go(navigation, kResource);
    navigation.shown(QUrl(kResource));
    for (int refresh = 0; refresh < 2; ++refresh) {
        go(navigation, kResource + QStringLiteral("grafana/"), kResource);
        for (int reload = 0; reload < 3; ++reload) // before the refresh is there
            QCOMPARE(go(navigation, challenge, kResource).action, NavigationDecision::Action::SessionEnded);
        navigation.refreshed();
        navigation.refreshed(); // the usual one of the hour
    }
    go(navigation, kResource + QStringLiteral("grafana/"), kResource);
    QCOMPARE(go(navigation, challenge, kResource).action, third);
    if (third != NavigationDecision::Action::Allow)
        return;
    go(navigation, kResource + QStringLiteral("grafana/"), kLogin); // signed in
    navigation.shown(QUrl(kResource + QStringLiteral("grafana/")));
    QCOMPARE(go(navigation, challenge, kResource).action, third); // that back end, from now on
    go(navigation, kResource, kLogin);
    const QString own =
        QString(challenge).replace(QLatin1String("A:handleRedirect"), QLatin1String("B:handleRedirect"));
    QVERIFY(own != challenge);
    QCOMPARE(go(navigation, own, kResource).action, NavigationDecision::Action::SessionEnded); // ours still refreshes
}

void NavigationTest::openSignsInWhereNoRefreshHelps_data()
{
    QTest::addColumn<QString>("challenge");
    QTest::addColumn<NavigationDecision::Action>("third");
    const QString other = QString(kLogin).replace(QLatin1String(":handleRedirect"), QLatin1String("A:handleRedirect"));
    QTest::newRow("a second back end") << other << NavigationDecision::Action::Allow;
    QTest::newRow("one with another sign-in page") << QString(other).replace(QLatin1String("login.example.net"),
        QLatin1String("other.example.net")) << NavigationDecision::Action::Untrusted;
}

void NavigationTest::aPageThatComesMakesRefreshesGoodAgain()
{
    Navigation navigation(job(Job::Kind::Open));
    for (int hour = 0; hour < 5; ++hour) {
        go(navigation, kResource);
        QCOMPARE(go(navigation, kLogin, kResource).action, NavigationDecision::Action::SessionEnded);
        navigation.refreshed();
        go(navigation, kResource);
        navigation.shown(QUrl(kResource));
    }
}

void NavigationTest::whatIsNoChallengeTeachesNothing()
{
    Navigation navigation(job());
    go(navigation, kResource);
    const QString other = QString(kLogin).replace(QLatin1String("mode=login"), QLatin1String("mode=dance"));
    QCOMPARE(go(navigation, other).action, NavigationDecision::Action::Allow);
    QCOMPARE(navigation.authOrigin(), QString());
    QVERIFY(!navigation.isOnAuthPage(QUrl(other)));
    QVERIFY(!navigation.isOnResource(QUrl(QStringLiteral("https://kim@wiki.example.com/"))));
    QVERIFY(!navigation.isOnResource(QUrl()));
}

void NavigationTest::aChallengeCountsOnlyFromTheResource()
{
    Navigation navigation(job());
    go(navigation, kResource);
    go(navigation, kLogin);
    const QString other = QString(kLogin).replace(QLatin1String("login.example.net"), QLatin1String("evil.example"));
    QCOMPARE(go(navigation, other, kLogin).action, NavigationDecision::Action::Allow);
    QCOMPARE(navigation.authOrigin(), QStringLiteral("https://login.example.net"));
}

LANYARD_PLAIN_TEST(NavigationTest)
#include "navigation_test.moc"
