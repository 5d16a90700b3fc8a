#include "platform/reachability.h"
#include "platform/resume.h"
#include "support/test_topic.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

/// The process's system bus is the fake one from the first moment: Qt looks for it once.
class SystemBusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void meteredBeforeWeStart();
    void resumes();
    void networkComesAndGoes();
    void captivePortal();
    void metered();

private:
    void tell(const char *command);

    QProcess m_system;
};

void SystemBusTest::initTestCase()
{
    m_system.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_system.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(FAKE_SYSTEM)});
    QTRY_VERIFY_WITH_TIMEOUT(m_system.canReadLine(), 30000);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_system.readLine().trimmed());
}

void SystemBusTest::cleanupTestCase()
{
    m_system.closeWriteChannel();
    QTRY_COMPARE(m_system.state(), QProcess::NotRunning);
    QCOMPARE(m_system.exitCode(), 0);
}

void SystemBusTest::tell(const char *command)
{
    m_system.write(QByteArray(command) + '\n');
    QTRY_VERIFY(m_system.canReadLine());
    QCOMPARE(m_system.readLine(), QByteArray("ok\n"));
}

/// The first of all, since Qt asks once per process; the others start unmetered.
void SystemBusTest::meteredBeforeWeStart()
{
    tell("metered");
    tell("portal");
    Reachability reachability;
    reachability.start();
    QTRY_VERIFY(reachability.isMetered());
    QTRY_VERIFY(reachability.isBehindCaptivePortal());
    Reachability later; // Qt's answer is no newer than the first
    const QSignalSpy portal(&later, &Reachability::captivePortal);
    later.start();
    QCOMPARE(portal.count(), 1); // whoever listens hears of what was there before
    QVERIFY(portal.constFirst().constFirst().toBool());
    QTRY_VERIFY(later.isMetered());
    tell("unmetered");
    tell("full");
    QTRY_VERIFY(!reachability.isMetered());
    QTRY_VERIFY(!later.isMetered());
    QTRY_VERIFY(!later.isBehindCaptivePortal());
}

void SystemBusTest::resumes()
{
    Resume resume;
    QSignalSpy resumed(&resume, &Resume::resumed);
    for (int i = 1; i <= 2; ++i) {
        tell("sleep");
        tell("resume");
        QTRY_COMPARE(resumed.count(), i); // going to sleep is no resume
    }
}

void SystemBusTest::networkComesAndGoes()
{
    Reachability reachability;
    reachability.start();
    QSignalSpy online(&reachability, &Reachability::online);
    tell("offline");
    QTRY_VERIFY(!reachability.isOnline());
    tell("online");
    QTRY_VERIFY(reachability.isOnline());
    QTRY_COMPARE(online.count(), 2);
    QCOMPARE(online.at(0).constFirst().toBool(), false);
    QCOMPARE(online.at(1).constFirst().toBool(), true);
}

void SystemBusTest::captivePortal()
{
    Reachability reachability;
    reachability.start();
    QSignalSpy portal(&reachability, &Reachability::captivePortal);
    tell("portal");
    QTRY_VERIFY(reachability.isBehindCaptivePortal());
    QVERIFY2(reachability.isOnline(), "a hint, never a gate");
    tell("full");
    QTRY_VERIFY(!reachability.isBehindCaptivePortal());
    QTRY_COMPARE(portal.count(), 2);
}

void SystemBusTest::metered()
{
    Reachability reachability;
    reachability.start();
    QVERIFY(!reachability.isMetered());
    QSignalSpy metered(&reachability, &Reachability::metered);
    tell("metered");
    QTRY_VERIFY(reachability.isMetered());
    tell("unmetered");
    QTRY_VERIFY(!reachability.isMetered());
    tell("guess-metered");
    QTRY_VERIFY(reachability.isMetered());
    QCOMPARE(metered.count(), 3);
    QVERIFY(reachability.isOnline());
}

LANYARD_TEST(SystemBusTest)
#include "system_bus_test.moc"
