// A window that shows a resource, and the challenges that its host's back ends send it.

#include "iap/challenge.h"
#include "signin/navigation.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

const QString kSite = QStringLiteral("https://wiki.example.com/");
const QString kOurs = QStringLiteral("https://login.example.net/?apiKey=AIza&mode=login&tid=acme-emea"
                                     "&redirect_uri=https://iap.example/v1/gcip/resources/1:handleRedirect&state=eyJ");

/// The site's window, with a pin and a back end that are known.
Job opened()
{
    Job job;
    job.kind = Job::Kind::Open;
    job.resourceUrl = QUrl(kSite);
    job.authOrigin = QStringLiteral("https://login.example.net");
    job.apiKey = QStringLiteral("AIza");
    job.redirectUri = QUrl(QStringLiteral("https://iap.example/v1/gcip/resources/1:handleRedirect"));
    return job;
}

NavigationDecision goTo(Navigation &navigation, const QString &to)
{
    NavigationRequest request;
    request.from = QUrl(kSite);
    request.to = QUrl(to);
    return navigation.decide(request);
}

}

class BackendsOfOneHost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areToldApart_data();
    void areToldApart();
    void anotherBackendsSessionIsAskedForTwice();
    void aPageMayNotMakeTheTrayReadALongText();
};

void BackendsOfOneHost::areToldApart_data()
{
    QTest::addColumn<QString>("challenge");
    QTest::addColumn<NavigationDecision::Action>("first");
    QTest::addColumn<NavigationDecision::Action>("withoutASession"); ///< where the tray has none of that back end
    using Action = NavigationDecision::Action;
    const auto with = [](const char *part, const char *instead) {
        return QString(kOurs).replace(QLatin1String(part), QLatin1String(instead));
    };
    QTest::newRow("ours") << kOurs << Action::SessionEnded << Action::SessionEnded;
    QTest::newRow("ours, in another version")
        << with("/v1/", "/v1beta1/") << Action::SessionEnded << Action::SessionEnded;
    QTest::newRow("ours wants the password again")
        << with("mode=login", "mode=reauth") << Action::Allow << Action::Allow;
    QTest::newRow("another") << with("/1:", "/2:") << Action::BackendMet << Action::Allow;
    QTest::newRow("another on another host")
        << with("iap.example", "iap.other.example") << Action::BackendMet << Action::Allow;
    QTest::newRow("another wants the password again")
        << with("/1:", "/2:").replace(QLatin1String("mode=login"), QLatin1String("mode=reauth")) << Action::Allow
        << Action::Allow;
    QTest::newRow("another with another sign-in page")
        << with("/1:", "/2:").replace(QLatin1String("login.example.net"), QLatin1String("other.example.net"))
        << Action::BackendMet << Action::Untrusted;
    QTest::newRow("one that has no address")
        << with("https://iap.example/v1/gcip/resources/", "urn:") << Action::BackendMet << Action::Allow;
}

void BackendsOfOneHost::areToldApart()
{
    QFETCH(QString, challenge);
    QFETCH(NavigationDecision::Action, first);
    QFETCH(NavigationDecision::Action, withoutASession);
    Navigation navigation(opened());
    goTo(navigation, kSite);
    navigation.shown(QUrl(kSite));
    const QString page = kSite + QStringLiteral("grafana/d?id=7");
    goTo(navigation, page);
    const NavigationDecision met = goTo(navigation, challenge);
    QCOMPARE(met.action, first);
    if (first == NavigationDecision::Action::BackendMet) {
        QCOMPARE(met.url, QUrl(page));
        QCOMPARE(met.redirectUri, challengeIn(QUrl(challenge))->redirectUri);
    }
    navigation.otherSession(false);
    goTo(navigation, page);
    QCOMPARE(goTo(navigation, challenge).action, withoutASession);
    goTo(navigation, page);
    QCOMPARE(goTo(navigation, kOurs).action, NavigationDecision::Action::SessionEnded); // ours still refreshes
}

void BackendsOfOneHost::anotherBackendsSessionIsAskedForTwice()
{
    const QString other = QString(kOurs).replace(QLatin1String("/1:"), QLatin1String("/2:"));
    const QString page = kSite + QStringLiteral("grafana/");
    Navigation navigation(opened());
    for (int hour = 0; hour < 3; ++hour) { // a page that comes makes sessions good again
        goTo(navigation, page);
        QCOMPARE(goTo(navigation, other).action, NavigationDecision::Action::BackendMet);
        navigation.refreshed(); // the resource's own, which says nothing of the other
        navigation.otherSession(true);
        goTo(navigation, page);
        navigation.shown(QUrl(page));
    }
    for (int answer = 0; answer < 2; ++answer) {
        goTo(navigation, page);
        QCOMPARE(goTo(navigation, other).action, NavigationDecision::Action::BackendMet);
        navigation.otherSession(true);
    }
    goTo(navigation, page);
    QCOMPARE(goTo(navigation, other).action, NavigationDecision::Action::Allow);
}

void BackendsOfOneHost::aPageMayNotMakeTheTrayReadALongText()
{
    Navigation navigation(opened());
    goTo(navigation, kSite);
    const QString other =
        QString(kOurs).replace(QLatin1String("/1:"), QLatin1Char('/') + QString(100'000, u'x') + QLatin1Char(':'));
    QCOMPARE(goTo(navigation, other).action, NavigationDecision::Action::Allow);
}

LANYARD_PLAIN_TEST(BackendsOfOneHost)
#include "backends_test.moc"
