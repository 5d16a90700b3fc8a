// A metered connection on which nothing is refreshed in the background: sessions last to their end, what the user asks
// for is done, and refreshing resumes with the next unmetered connection.

#include "simulation/stage.h"
#include "status/overview.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

static const QString kPayroll = QStringLiteral("payroll");
static const QString kPortal = QStringLiteral("portal");
static const QString kEmea = QStringLiteral("acme-emea-k3x9q");

class MeteredTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Stage> m_stage;

    RefreshScheduler &scheduler() { return m_stage->sessions->scheduler(); }
    void settle() { m_stage->agenda.carryOutAll(); }

    /// Advances for that long and wakes the session layer whenever it asked to be, as the program's timer would.
    void live(std::chrono::milliseconds time)
    {
        const auto end = m_stage->clock.sinceBoot() + time;
        int turns = 0;
        while (m_stage->wakeAt.count() > 0 && m_stage->wakeAt <= end) {
            QVERIFY2(++turns < 200, "it wakes up for nothing");
            m_stage->clock.advance(std::max(0ms, m_stage->wakeAt - m_stage->clock.sinceBoot()));
            scheduler().wake();
            settle();
        }
        m_stage->clock.advance(end - m_stage->clock.sinceBoot());
    }

    SessionView view(const QString &id) { return m_stage->view(id); }
    QString summary() { return OverviewText::summary(m_stage->sessions->status()); }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->policy.resources.removeIf(
            [](const Resource &resource) { return resource.id != kPayroll && resource.id != kPortal; });
        m_stage->remember(QStringLiteral("kim@example.org"), kEmea, {kPayroll, kPortal});
        m_stage->boot();
        settle();
        live(1s);
        QCOMPARE(view(kPayroll).state, State::Active);
        QCOMPARE(view(kPortal).state, State::Active);
    }

    void cleanup() { m_stage.reset(); }

    void sessionsLiveToTheirEnd()
    {
        scheduler().setPaused(true);
        const qint64 before = m_stage->http->sent();
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
        QCOMPARE(m_stage->http->sent(), before);
        QCOMPARE(m_stage->wakeAt, 0ms); // nothing to wake up for
        QVERIFY(m_stage->notices.isEmpty());
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
        const qint64 before = m_stage->http->sent();
        scheduler().setPaused(true);
        live(5min);
        scheduler().setPaused(false);
        settle();
        QCOMPARE(view(kPayroll).refreshAt, planned);
        QCOMPARE(m_stage->http->sent(), before);
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
        SessionService &sessions = *m_stage->sessions;
        AskedPtr asked;
        if (wish == QLatin1String("refresh"))
            asked = m_stage->ask(wish, sessions.refresh(kPayroll));
        else if (wish == QLatin1String("open"))
            asked = m_stage->ask(wish, sessions.open(kPayroll));
        else if (wish == QLatin1String("token"))
            asked = m_stage->ask(wish, sessions.token(kPayroll, 5min));
        else if (wish == QLatin1String("cookies"))
            asked = m_stage->ask(wish, sessions.cookies(kPayroll));
        else
            asked = m_stage->ask(wish, sessions.refreshAll());
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
        const auto asked = m_stage->ask(QStringLiteral("sign in"), m_stage->sessions->signIn(kPayroll, kEmea));
        settle();
        live(2s);
        QVERIFY(asked->isOk);
        QCOMPARE(view(kPortal).state, State::Active);
        QCOMPARE(m_stage->allWindows, 1);
        live(50min);
        QCOMPARE(view(kPortal).reason, Reason::Metered);
    }

    void neitherWakingUpNorAnotherNetworkRenews()
    {
        scheduler().setPaused(true);
        const qint64 before = m_stage->http->sent();
        m_stage->clock.advance(8h);
        m_stage->sessions->catchUp();
        m_stage->sessions->setNetwork(NetworkState::Offline);
        m_stage->sessions->setNetwork(NetworkState::Online);
        settle();
        live(1min);
        QCOMPARE(m_stage->http->sent(), before);
    }

    void aStartOnAMeteredConnectionRestsToo()
    {
        m_stage->end();
        m_stage->clock.reboot();
        m_stage->boot();
        scheduler().setPaused(true); // before anything answered
        const qint64 before = m_stage->http->sent();
        settle();
        live(1h);
        QVERIFY(m_stage->http->sent() - before <= 20); // what was under way lands
        live(24h);
        QCOMPARE(m_stage->wakeAt, 0ms);
    }

    void whatOnlyTheUserCanMendIsStillSaid()
    {
        live(10min); // no token is young
        m_stage->company.revoke(QStringLiteral("kim@example.org"), kEmea);
        m_stage->ask(QStringLiteral("refresh"), m_stage->sessions->refresh(kPayroll));
        settle();
        scheduler().setPaused(true);
        live(2h);
        QCOMPARE(view(kPayroll).state, State::SignInNeeded);
        QCOMPARE(summary(), QStringLiteral("2 of 2 sessions need you to sign in"));
    }
};

QTEST_GUILESS_MAIN(MeteredTest)
#include "metered_test.moc"
