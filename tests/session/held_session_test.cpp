#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>
#include <algorithm>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

const QString kHeldPortal = QStringLiteral("portal");
const QString kHeldEmea = QStringLiteral("acme-emea-k3x9q");

bool isHeldOfSession(const HeldCookie &cookie)
{
    return cookie.name.contains("IAP_AUTH_TOKEN_") || cookie.name.contains("IAAP_AUTH_TOKEN");
}

}

class HeldSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIapSetAndWhose()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(!world.sessions->held(kHeldPortal));
        QVERIFY(world.signIn(kHeldPortal, kHeldEmea));

        const auto held = world.sessions->held(kHeldPortal);
        QVERIFY(held);
        const SessionView view = world.view(kHeldPortal);
        QCOMPARE(held->url, view.url);
        QCOMPARE(held->endsAt, view.expiresAt);
        QCOMPARE(held->owner, (SessionOwner{QStringLiteral("acme-portal-prod"), kHeldEmea, view.account->uid}));
        const auto &cookies = held->cookies;
        const auto session = std::find_if(cookies.begin(), cookies.end(), isHeldOfSession);
        QVERIFY(session != cookies.end());
        QVERIFY(world.cookieHeader(kHeldPortal).contains(session->name + '=' + session->value.reveal().toByteArray()));
        QVERIFY(session->isSecure);
        QCOMPARE(session->path, QStringLiteral("/"));
        QCOMPARE(session->domain, QString());
        for (const HeldCookie &cookie : cookies)
            QVERIFY2(!cookie.name.contains("NONCE"), cookie.name.constData());
    }

    void aRefreshBringsAnotherAndASignOutNone()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(kHeldPortal, kHeldEmea));
        const auto before = world.sessions->held(kHeldPortal);
        QCOMPARE(world.sessions->held(kHeldPortal), before);
        world.advance(30min);
        QVERIFY(world.refresh(kHeldPortal));
        const auto after = world.sessions->held(kHeldPortal);
        QVERIFY(after);
        QVERIFY(after != before);
        QCOMPARE(after->owner, before->owner);
        world.signOut(kHeldPortal);
        QVERIFY(!world.sessions->held(kHeldPortal));
    }

    void whatIsOverIsNotHeld()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(kHeldPortal, kHeldEmea));
        world.company.inject(sandbox::Fault::googleError(sandbox::Step::Exchange, 503, "UNAVAILABLE").forever());
        world.advance(2h);
        QVERIFY(!world.sessions->held(kHeldPortal));
    }

    void pushesRefreshedCookiesIntoAnOpenWindow()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.script = World::wait();
        QVERIFY(QCoro::waitFor(world.sessions->open(QStringLiteral("wiki"))));
        QTRY_COMPARE(world.windows.size(), 2);
        QCOMPARE(world.jobs[1].kind, signin::Job::Kind::Open);
        QVERIFY(!world.jobs[1].cookies.isEmpty());
        world.advance(40min);
        QVERIFY(world.refresh(QStringLiteral("wiki")));
        QVERIFY(!world.windows[1]->received.isEmpty());
        const auto *pushed = std::get_if<signin::SetCookies>(&world.windows[1]->received.first());
        QVERIFY(pushed);
        QVERIFY(!(pushed->cookies.value(0) == world.jobs[1].cookies.value(0)));
        world.advance(61min);
        world.windows[1]->report(signin::SessionEnded{});
        QTRY_COMPARE(world.windows[1]->received.size(), 2);
        world.signOut(QStringLiteral("wiki"));
        QTRY_VERIFY(!world.windows[1]);
    }
};

LANYARD_TEST(HeldSessionTest)
#include "held_session_test.moc"
