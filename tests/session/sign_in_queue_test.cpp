#include "session/sign_in_queue.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

class SignInQueueTest : public QObject {
    Q_OBJECT
    const QString m_wiki = QStringLiteral("wiki");
    const QString m_payroll = QStringLiteral("payroll");
    const QString m_portal = QStringLiteral("portal");

private Q_SLOTS:
    void theFirstIsNextAtOnce()
    {
        SignInQueue queue;
        auto turn = queue.enter(m_wiki);
        QVERIFY(turn.isReady());
        QVERIFY(QCoro::waitFor(std::move(turn)));
        QVERIFY(!queue.hasMoved());
        queue.leave(m_wiki);
        QVERIFY(queue.isEmpty());
    }

    void theOthersFollowInOrder()
    {
        SignInQueue queue;
        const auto first = queue.enter(m_wiki);
        auto second = queue.enter(m_payroll);
        auto third = queue.enter(m_portal);
        QCOMPARE(queue.place().position, 1);
        QCOMPARE(queue.place().queued, 3);
        QTest::qWait(10);
        QVERIFY(!second.isReady() && !third.isReady());
        queue.leave(m_wiki);
        QVERIFY(QCoro::waitFor(std::move(second)));
        QVERIFY(!third.isReady());
        QVERIFY(queue.hasMoved());
        QCOMPARE(queue.place().position, 2);
        QCOMPARE(queue.place().queued, 3);
        queue.leave(m_payroll);
        QVERIFY(QCoro::waitFor(std::move(third)));
        queue.leave(m_portal);
        QVERIFY(!queue.hasMoved()); // counting begins anew
    }

    void whoIsWithdrawnHearsItAtOnce()
    {
        SignInQueue queue;
        const auto first = queue.enter(m_wiki);
        auto second = queue.enter(m_payroll);
        auto third = queue.enter(m_portal);
        queue.withdraw(m_payroll);
        QVERIFY(!QCoro::waitFor(std::move(second)));
        QCOMPARE(queue.place().queued, 2);
        QVERIFY(!third.isReady());
        queue.leave(m_wiki);
        QVERIFY(QCoro::waitFor(std::move(third)));
    }

    void whoIsWithdrawnWhenCalledPassesTheTurnOn()
    {
        SignInQueue queue;
        const auto first = queue.enter(m_wiki);
        auto second = queue.enter(m_payroll);
        auto third = queue.enter(m_portal);
        queue.leave(m_wiki);
        queue.withdraw(m_payroll); // before it has heard that it is called
        QVERIFY(!QCoro::waitFor(std::move(second)));
        QVERIFY(QCoro::waitFor(std::move(third)));
    }

    void nothingHappensToWhoseTurnItIs()
    {
        SignInQueue queue;
        const auto first = queue.enter(m_wiki);
        const auto second = queue.enter(m_payroll);
        queue.withdraw(m_wiki);
        QTest::qWait(10);
        QVERIFY(!second.isReady());
        QCOMPARE(queue.ids(), QStringList({m_wiki, m_payroll}));
        queue.leave(m_wiki);
        QTRY_VERIFY(second.isReady());
    }
};

LANYARD_TEST(SignInQueueTest)
#include "sign_in_queue_test.moc"
