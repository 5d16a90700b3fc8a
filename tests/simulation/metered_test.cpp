// A metered connection on which nothing is refreshed in the background: sessions last to their end, what the user asks
// for is done, and refreshing resumes with the next unmetered connection.

#include "sandbox/company_names.h"
#include "simulation/simulation.h"
#include "status/overview.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using sandbox::kEmea;
using sandbox::kPayroll;
using sandbox::kPortal;

class MeteredTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Simulation> m_simulation;

    RefreshScheduler &scheduler() { return m_simulation->sessions->scheduler(); }
    void settle() { m_simulation->agenda.carryOutAll(); }

    /// Advances for that long and wakes the session layer whenever it asked to be, as the program's timer would.
    void live(std::chrono::milliseconds time)
    {
        const auto end = m_simulation->clock.sinceBoot() + time;
        int turns = 0;
        while (m_simulation->wakeAt.count() > 0 && m_simulation->wakeAt <= end) {
            QVERIFY2(++turns < 200, "it wakes up for nothing");
            m_simulation->clock.advance(std::max(0ms, m_simulation->wakeAt - m_simulation->clock.sinceBoot()));
            scheduler().wake();
            settle();
        }
        m_simulation->clock.advance(end - m_simulation->clock.sinceBoot());
    }

    SessionView view(const QString &id) { return m_simulation->view(id); }
    QString summary() { return OverviewText::summary(m_simulation->sessions->status()); }

    void signInToPayroll()
    {
        const auto asked =
            m_simulation->ask(QStringLiteral("sign in"), m_simulation->sessions->signIn(kPayroll, kEmea));
        settle();
        live(2s);
        QVERIFY(asked->isOk);
    }

private Q_SLOTS:
    void init()
    {
        m_simulation = std::make_unique<Simulation>();
        m_simulation->policy.resources.removeIf(
            [](const Resource &resource) { return resource.id != kPayroll && resource.id != kPortal; });
        m_simulation->random = [] { return 0.999; }; // the first refresh comes late
        m_simulation->remember(QStringLiteral("kim@example.org"), kEmea, {kPayroll, kPortal});
        m_simulation->boot();
        settle();
        live(1s);
        QCOMPARE(view(kPayroll).state, State::Active);
        QCOMPARE(view(kPortal).state, State::Active);
    }

    void cleanup() { m_simulation.reset(); }

    void sessionsLiveToTheirEnd()
    {
        scheduler().setPaused(true);
        const qint64 before = m_simulation->http->sent();
        live(5min);
        QCOMPARE(view(kPayroll).reason, Reason::Ok);
        QCOMPARE(summary(), QStringLiteral("Paused on a metered connection: 2 of 2 sessions still work"));
        QVERIFY(!view(kPayroll).refreshAt.isValid());
        live(50min);
        QCOMPARE(view(kPayroll).state, State::Active);
        QCOMPARE(view(kPayroll).reason, Reason::Metered);
        live(10min);
        QCOMPARE(view(kPayroll).state, State::Waiting);
        QCOMPARE(view(kPayroll).message, ReasonText::of(Reason::Metered));
        QCOMPARE(summary(), QStringLiteral("Paused on a metered connection: 0 of 2 sessions still work"));
        live(24h);
        QCOMPARE(m_simulation->http->sent(), before);
        QCOMPARE(m_simulation->wakeAt, 0ms); // nothing to wake up for
        QVERIFY(m_simulation->notices.isEmpty());
    }

    void allGoesOnAtOnceElsewhere()
    {
        scheduler().setPaused(true);
        live(2h);
        scheduler().setPaused(false);
        settle();
        live(2s); // accounts come back within one
        QCOMPARE(view(kPayroll).state, State::Active);
        QCOMPARE(view(kPortal).state, State::Active);
        QCOMPARE(view(kPayroll).reason, Reason::Ok);
        QVERIFY(view(kPayroll).refreshAt.isValid());
        QCOMPARE(summary(), QStringLiteral("All 2 sessions are active"));
    }

    void whatIsNotDueYetKeepsItsTime()
    {
        const QDateTime planned = view(kPayroll).refreshAt;
        const qint64 before = m_simulation->http->sent();
        scheduler().setPaused(true);
        live(5min);
        scheduler().setPaused(false);
        settle();
        QCOMPARE(view(kPayroll).refreshAt, planned);
        QCOMPARE(m_simulation->http->sent(), before);
    }

    void theUsersWishIsFollowed_data()
    {
        QTest::addColumn<QString>("wish");
        for (const char *wish : {"refresh", "open", "token", "cookies", "refresh all"})
            QTest::newRow(wish) << QString::fromLatin1(wish);
    }

    void theUsersWishIsFollowed()
    {
        QFETCH(QString, wish);
        scheduler().setPaused(true);
        live(2h);
        SessionService &sessions = *m_simulation->sessions;
        AskedPtr asked;
        if (wish == QLatin1String("refresh"))
            asked = m_simulation->ask(wish, sessions.refresh(kPayroll));
        else if (wish == QLatin1String("open"))
            asked = m_simulation->ask(wish, sessions.open(kPayroll));
        else if (wish == QLatin1String("token"))
            asked = m_simulation->ask(wish, sessions.token(kPayroll, 5min));
        else if (wish == QLatin1String("cookies"))
            asked = m_simulation->ask(wish, sessions.cookies(kPayroll));
        else
            asked = m_simulation->ask(wish, sessions.refreshAll());
        settle();
        QVERIFY(asked->isDone && asked->isOk);
        QCOMPARE(view(kPayroll).state, State::Active);
        QCOMPARE(view(kPayroll).reason, Reason::Ok);
        live(50min);
        QCOMPARE(view(kPayroll).reason, Reason::Metered); // once, not from now on
        QCOMPARE(view(kPortal).state, wish == QLatin1String("refresh all") ? State::Active : State::Waiting);
    }

    void aSignInBringsItsAccountsOthersToo()
    {
        scheduler().setPaused(true);
        live(2h);
        signInToPayroll();
        QCOMPARE(view(kPortal).state, State::Active);
        QCOMPARE(m_simulation->allWindows, 1);
        live(50min);
        QCOMPARE(view(kPortal).reason, Reason::Metered);
    }

    void aSignInLeavesOthersThatWorkToThePause()
    {
        scheduler().setPaused(true);
        live(10min);
        signInToPayroll();
        QCOMPARE(view(kPortal).state, State::Active);
        const qint64 before = m_simulation->http->sent();
        live(45min); // past the moment that the other's refresh was planned for
        QCOMPARE(view(kPortal).reason, Reason::Metered);
        QCOMPARE(m_simulation->http->sent(), before);
    }

    void neitherWakingUpNorAnotherNetworkRefreshes()
    {
        scheduler().setPaused(true);
        const qint64 before = m_simulation->http->sent();
        m_simulation->clock.advance(8h);
        m_simulation->sessions->catchUp();
        m_simulation->sessions->setNetwork(NetworkState::Offline);
        m_simulation->sessions->setNetwork(NetworkState::Online);
        settle();
        live(1min);
        QCOMPARE(m_simulation->http->sent(), before);
    }

    void aStartOnAMeteredConnectionRestsToo()
    {
        m_simulation->end();
        m_simulation->clock.reboot();
        m_simulation->boot();
        scheduler().setPaused(true); // before anything answered
        const qint64 before = m_simulation->http->sent();
        settle();
        live(1h);
        QVERIFY(m_simulation->http->sent() - before <= 20); // what was under way lands
        live(24h);
        QCOMPARE(m_simulation->wakeAt, 0ms);
    }

    void whatOnlyTheUserCanMendIsStillSaid()
    {
        live(10min); // no token is young
        m_simulation->company.revoke(QStringLiteral("kim@example.org"), kEmea);
        m_simulation->ask(QStringLiteral("refresh"), m_simulation->sessions->refresh(kPayroll));
        settle();
        scheduler().setPaused(true);
        live(2h);
        QCOMPARE(view(kPayroll).state, State::SignInNeeded);
        QCOMPARE(summary(), QStringLiteral("2 of 2 sessions need you to sign in"));
    }
};

LANYARD_TEST(MeteredTest)
#include "metered_test.moc"
