// What happens when only the user can help: a notification offers it, or the sign-in window opens, as settings say.

#include "simulation/stage.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

static const QString kPayroll = QStringLiteral("payroll");
static const QString kPortal = QStringLiteral("portal");
static const QString kEmea = QStringLiteral("acme-emea-k3x9q");
static const QString kKim = QStringLiteral("kim@example.org");

class PromptTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Stage> m_stage;

    void settle() { m_stage->agenda.carryOutAll(); }

    void revoke()
    {
        m_stage->clock.advance(10min); // no token is young
        m_stage->company.revoke(kKim, kEmea);
        for (const QString &id : {kPayroll, kPortal}) {
            m_stage->ask(id, m_stage->sessions->refresh(id));
            settle();
        }
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->policy.resources.removeIf(
            [](const Resource &resource) { return resource.id != kPayroll && resource.id != kPortal; });
        m_stage->remember(kKim, kEmea, {kPayroll, kPortal});
        m_stage->boot();
        settle();
        m_stage->clock.advance(1s);
        m_stage->sessions->scheduler().wake();
        settle();
        QCOMPARE(m_stage->view(kPayroll).state, State::Active);
    }

    void cleanup() { m_stage.reset(); }

    void noWindowOpensByItself()
    {
        revoke();
        QCOMPARE(m_stage->allWindows, 0);
        QCOMPARE(m_stage->notices.size(), 1);
        QVERIFY(!m_stage->notices[0].opensWindow);
    }

    void whereChosenTheWindowOpensAndMendsAll()
    {
        m_stage->sessions->setPromptOnExpiry(PromptOnExpiry::Open);
        m_stage->user = [this](signin::Job job) {
            job.tenant = kEmea; // chosen on the page
            return m_stage->signedIn(job);
        };
        revoke();
        m_stage->clock.advance(2s);
        m_stage->sessions->scheduler().wake();
        settle();
        QCOMPARE(m_stage->allWindows, 1);
        QCOMPARE(m_stage->notices.size(), 1);
        QVERIFY(m_stage->notices[0].opensWindow);
        QCOMPARE(m_stage->view(kPayroll).reason, Reason::Ok);
        QCOMPARE(m_stage->view(kPortal).reason, Reason::Ok);
    }

    void aWindowThatWasClosedIsAnAnswer()
    {
        m_stage->sessions->setPromptOnExpiry(PromptOnExpiry::Open);
        m_stage->user = [](const signin::Job &) { return signin::Cancelled{}; };
        revoke();
        for (int hour = 0; hour < 24; ++hour) {
            m_stage->clock.advance(1h);
            m_stage->sessions->catchUp();
            settle();
        }
        QCOMPARE(m_stage->allWindows, 1); // once for each cause
        QCOMPARE(m_stage->notices.size(), 1);
        QCOMPARE(m_stage->view(kPayroll).state, State::SignInNeeded);
    }

    void aWindowThatFailsIsNoAnswer_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::newRow("it could not be shown") << Reason::Internal;
        QTest::newRow("it asked for yet another sign-in") << Reason::InteractiveRequired;
    }
    void aWindowThatFailsIsNoAnswer()
    {
        QFETCH(Reason, reason);
        m_stage->sessions->setPromptOnExpiry(PromptOnExpiry::Open);
        m_stage->user = [reason](const signin::Job &) { return signin::Failed{reason, QStringLiteral("broken")}; };
        revoke();
        QCOMPARE(m_stage->allWindows, 1);
        QCOMPARE(m_stage->notices.size(), 2);
        QVERIFY(m_stage->notices[0].opensWindow);
        QVERIFY(!m_stage->notices[1].opensWindow); // now a notification has to offer it
        QCOMPARE(m_stage->notices[1].resources, m_stage->notices[0].resources);
    }
};

QTEST_GUILESS_MAIN(PromptTest)
#include "prompt_test.moc"
