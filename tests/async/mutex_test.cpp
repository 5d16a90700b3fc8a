#include "async/async_mutex.h"

#include "async/event_queue.h"
#include "support/test_topic.h"

#include <QTest>
#include <memory>
#include <qcorotask.h>
#include <vector>

using namespace lanyard;

namespace {

/// Holds the lock until the test lets go of it.
struct Holder {
    EventQueue<bool> mayEnd;
    bool hasLock = false;
};

QCoro::Task<bool> hold(AsyncMutex *mutex, std::shared_ptr<Holder> holder)
{
    const auto lock = co_await mutex->lock();
    holder->hasLock = true;
    const bool isError = !co_await holder->mayEnd.next();
    if (isError)
        co_return false; // an early way out releases it too
    co_return true;
}

/// Lets go and asks again at once.
QCoro::Task<void> holdTwice(AsyncMutex *mutex, std::shared_ptr<Holder> holder, QStringList *order)
{
    co_await hold(mutex, holder);
    const auto lock = co_await mutex->lock();
    order->append(QStringLiteral("again"));
}

QCoro::Task<void> note(AsyncMutex *mutex, QStringList *order, QString name)
{
    const auto lock = co_await mutex->lock();
    order->append(name);
}

}

class AsyncMutexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreeLockIsTakenAtOnce()
    {
        AsyncMutex mutex;
        const auto holder = std::make_shared<Holder>();
        const auto task = hold(&mutex, holder);
        QVERIFY(holder->hasLock);
        QVERIFY(mutex.isLocked());
        holder->mayEnd.post(true);
        QTRY_VERIFY(task.isReady());
        QVERIFY(!mutex.isLocked());
    }

    void oneAtATimeInTheOrderAsked()
    {
        AsyncMutex mutex;
        const auto holder = std::make_shared<Holder>();
        const auto first = hold(&mutex, holder);
        QStringList order;
        std::vector<QCoro::Task<void>> waiting;
        for (const char *name : {"one", "two", "three"})
            waiting.push_back(note(&mutex, &order, QLatin1String(name)));
        QTest::qWait(20);
        QCOMPARE(order, QStringList());
        holder->mayEnd.post(true);
        QTRY_VERIFY(waiting.back().isReady());
        QCOMPARE(order, QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
        QVERIFY(!mutex.isLocked());
    }

    void nobodySlipsInWhileItIsHandedOn()
    {
        AsyncMutex mutex;
        QStringList order;
        const auto holder = std::make_shared<Holder>();
        const auto greedy = holdTwice(&mutex, holder, &order);
        const auto second = note(&mutex, &order, QStringLiteral("second"));
        holder->mayEnd.post(true);
        QTRY_VERIFY(greedy.isReady());
        QCOMPARE(order, QStringList({QStringLiteral("second"), QStringLiteral("again")}));
    }

    void anErrorReleasesIt()
    {
        AsyncMutex mutex;
        QStringList order;
        const auto holder = std::make_shared<Holder>();
        auto failing = hold(&mutex, holder);
        const auto next = note(&mutex, &order, QStringLiteral("next"));
        holder->mayEnd.post(false);
        QTRY_VERIFY(next.isReady());
        QVERIFY(!QCoro::waitFor(std::move(failing)));
        QVERIFY(!mutex.isLocked());
    }

    void aLockMayOutliveItsMutex()
    {
        auto mutex = std::make_unique<AsyncMutex>();
        const auto holder = std::make_shared<Holder>();
        const auto task = hold(mutex.get(), holder);
        mutex.reset();
        holder->mayEnd.post(true);
        QTRY_VERIFY(task.isReady());
    }
};

LANYARD_TEST(AsyncMutexTest)
#include "mutex_test.moc"
