#include "agent/restart.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class RestartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_isIdle = false;
        m_replaced = 0;
        m_restart = std::make_unique<Restart>([this] { return m_isIdle; }, [this] { ++m_replaced; }, 10ms);
    }

    void notBeforeItIsAskedFor()
    {
        m_isIdle = true;
        QTest::qWait(50);
        QCOMPARE(m_replaced, 0);
    }

    void waitsUntilIdleHoweverLongItTakes()
    {
        m_restart->whenIdle();
        QTest::qWait(100);
        QCOMPARE(m_replaced, 0);
        m_isIdle = true;
        QTRY_VERIFY(m_replaced > 0);
    }

    void waitsNoLongerThanItMay()
    {
        m_restart->within(60ms);
        QTRY_VERIFY(m_replaced > 0);
    }

private:
    bool m_isIdle = false;
    int m_replaced = 0;
    std::unique_ptr<Restart> m_restart;
};

LANYARD_TEST(RestartTest)
#include "restart_test.moc"
