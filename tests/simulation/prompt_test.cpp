// What happens when only the user can help: a notification offers it, or the sign-in window opens, as settings say.

#include "sandbox/company_names.h"
#include "simulation/simulation.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using sandbox::kEmea;
using sandbox::kKim;
using sandbox::kPayroll;
using sandbox::kPortal;

class PromptTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Simulation> m_simulation;

    void settle() { m_simulation->agenda.carryOutAll(); }

    void revoke()
    {
        m_simulation->clock.advance(10min); // no token is young
        m_simulation->company.revoke(kKim, kEmea);
        for (const QString &id : {kPayroll, kPortal}) {
            m_simulation->ask(id, m_simulation->sessions->refresh(id));
            settle();
        }
    }

private Q_SLOTS:
    void init()
    {
        m_simulation = std::make_unique<Simulation>();
        m_simulation->policy.resources.removeIf(
            [](const Resource &resource) { return resource.id != kPayroll && resource.id != kPortal; });
        m_simulation->remember(kKim, kEmea, {kPayroll, kPortal});
        m_simulation->boot();
        settle();
        m_simulation->clock.advance(1s);
        m_simulation->sessions->scheduler().wake();
        settle();
        QCOMPARE(m_simulation->view(kPayroll).state, State::Active);
    }

    void cleanup() { m_simulation.reset(); }

    void noWindowOpensByItself()
    {
        revoke();
        QCOMPARE(m_simulation->allWindows, 0);
        QCOMPARE(m_simulation->notices.size(), 1);
        QVERIFY(!m_simulation->notices[0].opensWindow);
    }

    void whereChosenTheWindowOpensAndMendsAll()
    {
        m_simulation->sessions->setPromptOnExpiry(PromptOnExpiry::Open);
        m_simulation->user = [this](signin::Job job) {
            job.tenant = kEmea; // chosen on the page
            return m_simulation->signedIn(job);
        };
        revoke();
        m_simulation->clock.advance(2s);
        m_simulation->sessions->scheduler().wake();
        settle();
        QCOMPARE(m_simulation->allWindows, 1);
        QCOMPARE(m_simulation->notices.size(), 1);
        QVERIFY(m_simulation->notices[0].opensWindow);
        QCOMPARE(m_simulation->view(kPayroll).reason, Reason::Ok);
        QCOMPARE(m_simulation->view(kPortal).reason, Reason::Ok);
    }

    void aWindowThatWasClosedIsAnAnswer()
    {
        m_simulation->sessions->setPromptOnExpiry(PromptOnExpiry::Open);
        m_simulation->user = [](const signin::Job &) { return signin::Cancelled{}; };
        revoke();
        for (int hour = 0; hour < 24; ++hour) {
            m_simulation->clock.advance(1h);
            m_simulation->sessions->catchUp();
            settle();
        }
        QCOMPARE(m_simulation->allWindows, 1); // once for each cause
        QCOMPARE(m_simulation->notices.size(), 1);
        QCOMPARE(m_simulation->view(kPayroll).state, State::SignInNeeded);
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
        m_simulation->sessions->setPromptOnExpiry(PromptOnExpiry::Open);
        m_simulation->user = [reason](const signin::Job &) { return signin::Failed{reason, QStringLiteral("broken")}; };
        revoke();
        QCOMPARE(m_simulation->allWindows, 1);
        QCOMPARE(m_simulation->notices.size(), 2);
        QVERIFY(m_simulation->notices[0].opensWindow);
        QVERIFY(!m_simulation->notices[1].opensWindow); // now a notification has to offer it
        QCOMPARE(m_simulation->notices[1].resources, m_simulation->notices[0].resources);
    }
};

LANYARD_TEST(PromptTest)
#include "prompt_test.moc"
