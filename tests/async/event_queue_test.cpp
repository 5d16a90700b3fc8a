#include "async/event_queue.h"
#include "support/test_topic.h"

#include <QTest>
#include <qcorotask.h>

using namespace lanyard;

namespace {

QCoro::Task<void> collect(EventQueue<int> *queue, QList<int> *seen, int last)
{
    for (;;) {
        const int event = co_await queue->next();
        seen->append(event);
        if (event == last)
            co_return;
    }
}

}

class EventQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasPostedBeforeTheWaitIsThere()
    {
        EventQueue<int> queue;
        queue.post(1);
        queue.post(2);
        QList<int> seen;
        const auto task = collect(&queue, &seen, 2);
        QVERIFY(task.isReady()); // without a turn of the event loop
        QCOMPARE(seen, QList<int>({1, 2}));
    }

    void whatIsPostedAfterwardsResumesFromTheEventLoop()
    {
        EventQueue<int> queue;
        QList<int> seen;
        const auto task = collect(&queue, &seen, 2);
        queue.post(1);
        QVERIFY(seen.isEmpty()); // whoever posts is not run over by the waiter
        QTRY_COMPARE(seen, QList<int>({1}));
        queue.post(2);
        QTRY_VERIFY(task.isReady());
        QCOMPARE(seen, QList<int>({1, 2}));
    }

    void severalPostsInOneTurnKeepTheirOrder()
    {
        EventQueue<int> queue;
        QList<int> seen;
        const auto task = collect(&queue, &seen, 3);
        for (const int event : {1, 2, 3})
            queue.post(event);
        QTRY_VERIFY(task.isReady());
        QCOMPARE(seen, QList<int>({1, 2, 3}));
    }

    void aPostNobodyWaitsForIsKept()
    {
        EventQueue<int> queue;
        QList<int> seen;
        const auto first = collect(&queue, &seen, 1);
        queue.post(1);
        queue.post(2);
        QTRY_VERIFY(first.isReady());
        QCOMPARE(seen, QList<int>({1}));
        const auto second = collect(&queue, &seen, 2);
        QVERIFY(second.isReady());
        QCOMPARE(seen, QList<int>({1, 2}));
    }
};

LANYARD_TEST(EventQueueTest)
#include "event_queue_test.moc"
