#include "base/clock.h"
#include "platform/wake_timer.h"
#include "support/test_topic.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class WakeTimerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDueOnceAndNotEarly();
    void aPastDeadlineIsDueAtOnce_data();
    void aPastDeadlineIsDueAtOnce();
    void aNearDeadlineIsMet();
    void theLastDeadlineCounts();
    void clearedIsNeverDue();
    void neighboursShareAWakeUp();

private:
    SystemClock m_clock;
};

void WakeTimerTest::isDueOnceAndNotEarly()
{
    WakeTimer timer(10ms);
    QSignalSpy due(&timer, &WakeTimer::due);
    const auto deadline = m_clock.sinceBoot() + 50ms;
    timer.setDeadline(deadline);
    QVERIFY(due.wait(1000));
    QVERIFY(m_clock.sinceBoot() >= deadline);
    QVERIFY(!due.wait(60));
    QCOMPARE(due.count(), 1);
    QVERIFY(timer.lateness() >= 0ms && timer.lateness() < 1s);
}

void WakeTimerTest::aPastDeadlineIsDueAtOnce_data()
{
    QTest::addColumn<qint64>("deadline");
    QTest::newRow("passed during suspend") << qint64(m_clock.sinceBoot().count() - 60000);
    QTest::newRow("at boot") << qint64(0);
    QTest::newRow("before boot") << qint64(-60000);
    QTest::newRow("just now") << qint64(m_clock.sinceBoot().count() - 1);
}

void WakeTimerTest::aPastDeadlineIsDueAtOnce()
{
    QFETCH(qint64, deadline);
    WakeTimer timer(1h);
    QSignalSpy due(&timer, &WakeTimer::due);
    timer.setDeadline(std::chrono::milliseconds(deadline));
    QCOMPARE(due.count(), 0); // not synchronously
    QVERIFY(due.wait(500));
    QVERIFY(timer.lateness() >= 0ms && timer.lateness() < 500ms); // late is what was not known when it was set
}

/// A tenth of a second is not made a whole one: accounts come back that close after a wake-up.
void WakeTimerTest::aNearDeadlineIsMet()
{
    WakeTimer timer(1h);
    QSignalSpy due(&timer, &WakeTimer::due);
    const auto deadline = m_clock.sinceBoot() + 100ms;
    timer.setDeadline(deadline);
    QVERIFY(due.wait(5000));
    QVERIFY(m_clock.sinceBoot() >= deadline);
}

void WakeTimerTest::theLastDeadlineCounts()
{
    WakeTimer timer(1ms);
    QSignalSpy due(&timer, &WakeTimer::due);
    timer.setDeadline(m_clock.sinceBoot() + 30ms);
    timer.setDeadline(std::chrono::milliseconds::max());
    QVERIFY(!due.wait(80));
    timer.setDeadline(m_clock.sinceBoot() + 10ms);
    QVERIFY(due.wait(500));
}

void WakeTimerTest::clearedIsNeverDue()
{
    WakeTimer timer(1ms);
    QSignalSpy due(&timer, &WakeTimer::due);
    timer.setDeadline(m_clock.sinceBoot() + 20ms);
    timer.setDeadline(std::nullopt);
    QVERIFY(!due.wait(60));
}

void WakeTimerTest::neighboursShareAWakeUp()
{
    const auto grain = 100ms;
    const auto start = grain * (m_clock.sinceBoot() / grain + 3); // more than a grain ahead
    WakeTimer first(grain);
    WakeTimer second(grain);
    std::chrono::milliseconds firstAt{};
    std::chrono::milliseconds secondAt{};
    connect(&first, &WakeTimer::due, this, [&] { firstAt = m_clock.sinceBoot(); });
    connect(&second, &WakeTimer::due, this, [&] { secondAt = m_clock.sinceBoot(); });
    first.setDeadline(start + 10ms);
    second.setDeadline(start + 90ms);
    QTRY_VERIFY(firstAt.count() > 0 && secondAt.count() > 0);
    QVERIFY(firstAt >= start + grain);
    QVERIFY(secondAt >= start + grain);
    QVERIFY(std::chrono::abs(secondAt - firstAt) < 50ms);
}

LANYARD_TEST(WakeTimerTest)
#include "wake_timer_test.moc"
