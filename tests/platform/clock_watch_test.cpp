#include "platform/clock_watch.h"
#include "support/test_topic.h"

#include <QSignalSpy>
#include <QTest>
#include <ctime>

using namespace lanyard;

/// Sets the clock to what it says already: the kernel reports that as a change, and nobody is disturbed.
static bool setClockToItself()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return clock_settime(CLOCK_REALTIME, &now) == 0;
}

class ClockWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isQuietByItself()
    {
        ClockWatch watch;
        QSignalSpy changed(&watch, &ClockWatch::clockChanged);
        QVERIFY(!changed.wait(50));
    }

    void tellsEveryChange()
    {
        ClockWatch watch;
        QSignalSpy changed(&watch, &ClockWatch::clockChanged);
        for (int i = 1; i <= 3; ++i) {
            if (!setClockToItself())
                QSKIP("may not set the clock here");
            QTRY_VERIFY(changed.count() >= i);
        }
    }
};

LANYARD_TEST(ClockWatchTest)
#include "clock_watch_test.moc"
