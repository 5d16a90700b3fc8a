#include "signin/navigation.h"
#include "signin/origin.h"

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

Verdict go(Navigation &navigation, const QString &to, const QString &from = {})
{
    NavigationRequest request;
    request.from = QUrl(from);
    request.to = QUrl(to);
    return navigation.judge(request);
}

}

class TestNavigation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void originsAreComparable_data();
    void originsAreComparable();
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
    void aChallengeCountsOnlyFromTheResource();
};

void TestNavigation::originsAreComparable_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("path and query go") << "https://a.example/x?y=1#z"
                                       << "https://a.example";
    QTest::newRow("upper case") << "HTTPS://A.Example/"
                                << "https://a.example";
    QTest::newRow("default port") << "https://a.example:443/"
                                  << "https://a.example";
    QTest::newRow("other port") << "https://a.example:8443/"
                                << "https://a.example:8443";
    QTest::newRow("http on the port of https") << "http://a.example:443/"
                                               << "http://a.example:443";
    QTest::newRow("IPv6") << "https://[::1]:8443/"
                          << "https://[::1]:8443";
    QTest::newRow("international name") << QString::fromUtf8("https://b\xc3\xbc"
                                                             "cher.example/")
                                        << "https://xn--bcher-kva.example";
    QTest::newRow("user info") << "https://wiki.example.com@evil.example/"
                               << "https://evil.example";
    QTest::newRow("data") << "data:text/html,x"
                          << "";
    QTest::newRow("file") << "file:///etc/passwd"
                          << "";
}

void TestNavigation::originsAreComparable()
{
    QFETCH(QString, url);
    QFETCH(QString, origin);
    QCOMPARE(originOf(QUrl(url)), origin);
}

void TestNavigation::onlyWebAddressesAreShown_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("development");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << "https://a.example/" << false << true;
    QTest::newRow("http") << "http://a.example/" << false << false;
    QTest::newRow("http to loopback") << "http://localhost:8080/" << false << false;
    QTest::newRow("http in development") << "http://a.example/" << true << false;
    QTest::newRow("http to loopback in development") << "http://localhost:8080/" << true << true;
    QTest::newRow("http to a name under localhost in development") << "http://wiki.localhost/" << true << true;
    QTest::newRow("http to 127.0.0.9 in development") << "http://127.0.0.9/" << true << true;
    QTest::newRow("http to ::1 in development") << "http://[::1]/" << true << true;
    QTest::newRow("http to localhost as a label in development") << "http://localhost.evil.example/" << true << false;
    QTest::newRow("http to 127.0.0.1 as labels in development") << "http://127.0.0.1.evil.example/" << true << false;
    QTest::newRow("file") << "file:///etc/passwd" << true << false;
    QTest::newRow("chrome") << "chrome://net-internals" << true << false;
    QTest::newRow("view-source") << "view-source:https://a.example/" << true << false;
    QTest::newRow("mail") << "mailto:kim@example.org" << true << false;
    QTest::newRow("data as the page") << "data:text/html,<h1>Sign in</h1>" << true << false;
    QTest::newRow("script") << "javascript:alert(1)" << true << false;
}

void TestNavigation::onlyWebAddressesAreShown()
{
    QFETCH(QString, url);
    QFETCH(bool, development);
    QFETCH(bool, allowed);
    Job given = job();
    given.development = development;
    Navigation navigation(given);
    QCOMPARE(go(navigation, url).act, allowed ? Verdict::Act::Allow : Verdict::Act::Refuse);
}

void TestNavigation::framesMayHoldPagesOfTheirOwn()
{
    Navigation navigation(job());
    NavigationRequest request;
    request.mainFrame = false;
    request.to = QUrl(QStringLiteral("about:srcdoc"));
    QCOMPARE(navigation.judge(request).act, Verdict::Act::Allow);
    request.to = QUrl(QStringLiteral("http://a.example/"));
    QCOMPARE(navigation.judge(request).act, Verdict::Act::Refuse);
}

void TestNavigation::firstContactLearnsTheAuthPage()
{
    Navigation navigation(job());
    go(navigation, kResource);
    QCOMPARE(go(navigation, kLogin).act, Verdict::Act::Allow);
    QCOMPARE(navigation.authOrigin(), QStringLiteral("https://login.example.net"));
    QCOMPARE(navigation.apiKey(), QStringLiteral("AIza"));
    QCOMPARE(navigation.tenant(), QStringLiteral("acme-emea"));
    QVERIFY(!navigation.hasReachedResource());
}

void TestNavigation::pinnedAuthPage_data()
{
    QTest::addColumn<QString>("challenge");
    QTest::addColumn<Verdict::Act>("act");
    QTest::newRow("as pinned") << kLogin << Verdict::Act::Allow;
    QTest::newRow("another host") << QString(kLogin).replace(
        QLatin1String("login.example.net"), QLatin1String("evil.example"))
                                  << Verdict::Act::Untrusted;
    QTest::newRow("another port") << QString(kLogin).replace(QLatin1String(".net/"), QLatin1String(".net:444/"))
                                  << Verdict::Act::Untrusted;
    QTest::newRow("another key") << QString(kLogin).replace(QLatin1String("AIza"), QLatin1String("AIzb"))
                                 << Verdict::Act::Untrusted;
    QTest::newRow("no key") << QString(kLogin).replace(QLatin1String("apiKey=AIza&"), QString())
                            << Verdict::Act::Untrusted;
}

void TestNavigation::pinnedAuthPage()
{
    QFETCH(QString, challenge);
    QFETCH(Verdict::Act, act);
    Navigation navigation(pinned());
    go(navigation, kResource);
    QCOMPARE(go(navigation, challenge).act, act);
}

void TestNavigation::preselectsTheTenantAsTheLibraryDoes()
{
    Job given = pinned();
    given.tenant = QStringLiteral("acme apac&x");
    Navigation navigation(given);
    go(navigation, kResource);
    const Verdict verdict = go(navigation, kAsk);
    QCOMPARE(verdict.act, Verdict::Act::Load);
    const QUrlQuery query(verdict.url);
    QCOMPARE(query.allQueryItemValues(QStringLiteral("mode")), QStringList(QStringLiteral("login")));
    QCOMPARE(query.queryItemValue(QStringLiteral("tid"), QUrl::FullyDecoded), given.tenant);
    QCOMPARE(
        query.queryItemValue(QStringLiteral("state")), QUrlQuery(QUrl(kAsk)).queryItemValue(QStringLiteral("state")));
    QCOMPARE(query.queryItemValue(QStringLiteral("redirect_uri")),
        QUrlQuery(QUrl(kAsk)).queryItemValue(QStringLiteral("redirect_uri")));
    QCOMPARE(go(navigation, QString::fromLatin1(verdict.url.toEncoded())).act, Verdict::Act::Allow);
    QCOMPARE(navigation.tenant(), given.tenant);

    Navigation asks(pinned());
    go(asks, kResource);
    QCOMPARE(go(asks, kAsk).act, Verdict::Act::Allow);
}

void TestNavigation::leavingForTheResourceIsHeldOnce()
{
    Navigation navigation(job());
    go(navigation, kResource);
    go(navigation, kLogin);
    const QString target = kResource + QStringLiteral("?gcp-iap-mode=GCIP_AUTHENTICATING&rt=AGx0");
    const Verdict held = go(navigation, target, kLogin);
    QCOMPARE(held.act, Verdict::Act::Harvest);
    QCOMPARE(held.url, QUrl(target));
    QVERIFY(!navigation.hasReachedResource());
    navigation.release(held.url);
    QCOMPARE(go(navigation, target, kLogin).act, Verdict::Act::Allow);
    QVERIFY(navigation.hasReachedResource());
    QCOMPARE(go(navigation, kLogin).act, Verdict::Act::Allow);
    QCOMPARE(go(navigation, target, kLogin).act, Verdict::Act::Harvest);
}

void TestNavigation::whatIsNeverHeld_data()
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

void TestNavigation::whatIsNeverHeld()
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
    QCOMPARE(navigation.judge(request).act, Verdict::Act::Allow);
}

void TestNavigation::tenantChosenOnThePage()
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

void TestNavigation::openMeetsTheEndOfItsSession()
{
    Navigation navigation(job(Job::Kind::Open));
    go(navigation, kResource);
    go(navigation, kResource + QStringLiteral("reports?id=7"));
    const Verdict verdict = go(navigation, kLogin, kResource);
    QCOMPARE(verdict.act, Verdict::Act::SessionEnded);
    QCOMPARE(verdict.url, QUrl(kResource + QStringLiteral("reports?id=7")));
    QCOMPARE(go(navigation, QStringLiteral("https://elsewhere.example/"), kResource).act, Verdict::Act::Allow);
}

void TestNavigation::aChallengeCountsOnlyFromTheResource()
{
    Navigation navigation(job());
    go(navigation, kResource);
    go(navigation, kLogin);
    const QString other = QString(kLogin).replace(QLatin1String("login.example.net"), QLatin1String("evil.example"));
    QCOMPARE(go(navigation, other, kLogin).act, Verdict::Act::Allow);
    QCOMPARE(navigation.authOrigin(), QStringLiteral("https://login.example.net"));
}

QTEST_APPLESS_MAIN(TestNavigation)
#include "navigation_test.moc"
