#include "platform/reachability.h"
#include "platform/resume.h"
#include "support/test_topic.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

class NoSystemBusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void suspendIsJustNotNoticed()
    {
        Resume resume;
        QSignalSpy resumed(&resume, &Resume::resumed);
        QVERIFY(!resumed.wait(20));
    }

    void noPortalIsMadeUp()
    {
        Reachability reachability;
        reachability.start();
        QVERIFY(!reachability.isBehindCaptivePortal());
    }
};

LANYARD_TEST(NoSystemBusTest)
#include "no_system_bus_test.moc"
