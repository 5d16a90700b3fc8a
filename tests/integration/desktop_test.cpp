// What happens to a computer between nine and five, with the whole tray living through it: suspend, networks, clocks,
// keyrings, buses, two starts at once. No window opens by itself; what can be refreshed is refreshed by itself.

#include "integration/tray_harness.h"
#include "sandbox/company_names.h"
#include "support/dbus_menu.h"
#include "support/test_topic.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <ctime>

using namespace lanyard;
using namespace std::chrono_literals;
using sandbox::Fault;
using sandbox::kEmea;
using sandbox::kPayroll;
using sandbox::kPortal;
using sandbox::kWiki;
using sandbox::Step;

namespace {

const QStringList kAll{kWiki, kPayroll, kPortal};

QJsonObject resource(const QString &id)
{
    return {{QStringLiteral("resource"), id}};
}

}

class DesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
#ifdef LANYARD_LONG
    void aKeyringThatHangs();
    void theSessionBusIsRestarted();
    void thePanelCrashes();
#else
    void twoStartsAtOnce_data();
    void twoStartsAtOnce();
    void wokenUpAsksOnce();
    void wokenUpWithoutNetwork();
    void theNetworkBecomesBetter();
    void theKeyringComesLate();
    void theKeyringIsLockedAndKilled();
    void clockAndTimeZoneChange();
#endif

private:
    void begin(std::chrono::seconds lifetime = 1h);
    bool allActive();
    void tell(const char *command);
    int exchanges() const
    {
        return m_harness->company.log().count(Step::Exchange);
    }

    QProcess m_system;
    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<TrayHarness> m_harness;
    int m_windows = 0; ///< that were asked for
};

void DesktopTest::initTestCase()
{
    m_keyring = std::make_unique<PrivateKeyring>(PrivateKeyring::Activation::None);
    QVERIFY(m_keyring->isValid());
    m_system.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_system.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(FAKE_SYSTEM)});
    QTRY_VERIFY_WITH_TIMEOUT(m_system.canReadLine(), 30000);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_system.readLine().trimmed());
}

void DesktopTest::init()
{
    if (!m_keyring->isRunning())
        QVERIFY(m_keyring->startUnlocked());
    m_windows = 0;
}

void DesktopTest::cleanup()
{
    m_keyring->resume();
    if (m_harness) {
        QCOMPARE(m_harness->windowsOpened(), m_windows);
        if (QTest::currentTestFailed())
            qWarning("%s", m_harness->log().constData());
    }
    m_harness.reset();
}

void DesktopTest::cleanupTestCase()
{
    m_system.closeWriteChannel();
    QTRY_COMPARE(m_system.state(), QProcess::NotRunning);
}

void DesktopTest::tell(const char *command)
{
    m_system.write(QByteArray(command) + '\n');
    QTRY_VERIFY(m_system.canReadLine());
    QCOMPARE(m_system.readLine(), QByteArray("ok\n"));
}

/// Everything signed in, with two accounts.
void DesktopTest::begin(std::chrono::seconds lifetime)
{
    auto config = sandbox::CompanyConfig::acme();
    config.lifetimes.idToken = lifetime;
    m_harness = std::make_unique<TrayHarness>(*m_keyring, config);
    QVERIFY(m_harness->start());
    QCOMPARE(m_harness->signIn(kWiki), QString());
    QCOMPARE(m_harness->signIn(kPayroll, kEmea), QString());
    m_windows = 2;
    QVERIFY(m_harness->waitForState(kPortal, kActive));
}

bool DesktopTest::allActive()
{
    const QJsonArray resources = m_harness->status().value(u"resources").toArray();
    return resources.size() == kAll.size()
        && std::all_of(resources.begin(), resources.end(),
            [](const QJsonValue &value) { return value.toObject().value(u"state").toString() == kActive; });
}

#ifdef LANYARD_LONG

void DesktopTest::aKeyringThatHangs()
{
    begin();
    QVERIFY(m_harness->quit());
    QVERIFY(m_harness->start());
    QTRY_VERIFY_WITH_TIMEOUT(allActive(), 20000);
    m_keyring->stop();
    QJsonObject answer = m_harness->call(QStringLiteral("signOut"), resource(kWiki), 60000); // the token is at hand
    QVERIFY(answer.contains(u"result"));
    QCOMPARE(m_harness->state(kWiki), kSignedOut);
    QCOMPARE(m_harness->state(kPayroll), kActive);
    QCOMPARE(m_harness->agent().value(u"keychain").toString(), QStringLiteral("unavailable"));
    m_harness->kill(); // what is owed to the keyring is remembered
    QVERIFY(m_harness->start());
    QVERIFY(m_harness->waitForReason(kPayroll, QStringLiteral("keychain-unavailable"), 30000));
    QCOMPARE(m_harness->state(kWiki), kSignedOut);
    m_keyring->resume();
    QVERIFY(m_harness->waitForState(kPayroll, kActive));
    QTRY_VERIFY_WITH_TIMEOUT(!m_harness->hasEntry(), 15000);
    QCOMPARE(m_harness->state(kWiki), kSignedOut);
    QVERIFY(m_harness->notices().filter(QStringLiteral("sign in")).isEmpty());
}

void DesktopTest::theSessionBusIsRestarted()
{
    begin();
    const qint64 pid = m_harness->tray().processId();
    QVERIFY(m_keyring->restartBus());
    QVERIFY(m_keyring->startUnlocked());
    QTRY_VERIFY_WITH_TIMEOUT(m_harness->log().contains("there is a session bus again"), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_harness->log().count("no system bus") + m_harness->log().count("keychain is now 0") > 1, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(m_harness->waitUntilItListens() && allActive(), 60000);
    QCOMPARE(m_harness->tray().processId(), pid); // started anew in its place
    QVERIFY(m_harness->call(QStringLiteral("refresh"), resource(kWiki)).contains(u"result"));
    QCOMPARE(m_harness->agent().value(u"keychain").toString(), QStringLiteral("available"));
}

void DesktopTest::thePanelCrashes()
{
    const QString config = QDir::homePath() + QStringLiteral("/.config/lxqt/");
    QVERIFY(QDir().mkpath(config));
    QFile::copy(QStringLiteral(TEST_SUPPORT "/desktop/lxqt-panel.conf"), config + QStringLiteral("panel.conf"));
    QProcess panel;
    panel.start(QStringLiteral("lxqt-panel"));
    begin();
    for (int i = 0; i < 2; ++i) {
        const auto menu = DBusMenu::waitFor(m_harness->tray().processId());
        QVERIFY(menu);
        QVERIFY(menu->read().find({QStringLiteral("Wiki")}));
        panel.kill();
        QVERIFY(panel.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!DBusMenu::of(m_harness->tray().processId()), 20000);
        QVERIFY(m_harness->call(QStringLiteral("refresh"), resource(kWiki)).contains(u"result"));
        panel.start();
    }
    QVERIFY(DBusMenu::waitFor(m_harness->tray().processId()));
    panel.kill();
    panel.waitForFinished();
}

#else

void DesktopTest::twoStartsAtOnce_data()
{
    QTest::addColumn<bool>("wasKilled");
    QTest::newRow("at log-in") << false;
    QTest::newRow("after one that was killed") << true;
}

void DesktopTest::twoStartsAtOnce()
{
    QFETCH(bool, wasKilled);
    m_harness = std::make_unique<TrayHarness>(*m_keyring);
    if (wasKilled) {
        QVERIFY(m_harness->start() && m_harness->waitUntilItListens());
        m_harness->kill();
    }
    QProcess other;
    other.setProcessChannelMode(QProcess::MergedChannels);
    QVERIFY(m_harness->start());
    other.start(m_harness->program(), {QStringLiteral("--policy"), m_harness->policyFile()});
    QProcess &first = m_harness->tray();
    const auto oneIsLeft = [&] {
        return (first.state() == QProcess::NotRunning) != (other.state() == QProcess::NotRunning);
    };
    QTRY_VERIFY_WITH_TIMEOUT(oneIsLeft(), 20000);
    QProcess &gone = first.state() == QProcess::NotRunning ? first : other;
    QProcess &left = first.state() == QProcess::NotRunning ? other : first;
    QVERIFY2(gone.exitStatus() == QProcess::NormalExit && gone.exitCode() == 0, gone.readAll().constData());
    QCOMPARE(m_harness->agent().value(u"pid").toInteger(), left.processId());
    QVERIFY(m_harness->call(QStringLiteral("quit")).contains(u"result"));
    QTRY_COMPARE_WITH_TIMEOUT(left.state(), QProcess::NotRunning, 15000);
    QCOMPARE(left.exitCode(), 0);
}

// The tray's own timer tells first that the computer slept, and logind a moment later: what has begun goes on.
void DesktopTest::wokenUpAsksOnce()
{
    begin(5s);
    tell("sleep");
    m_harness->freeze();
    QTest::qWait(10500); // every session ended
    m_harness->company.log().clear();
    m_harness->company.setLatency(700ms);
    m_harness->thaw();
    QTRY_VERIFY_WITH_TIMEOUT(m_harness->company.log().count(Step::Challenge) == int(kAll.size()), 10000);
    tell("resume");
    QTRY_VERIFY_WITH_TIMEOUT(allActive(), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(m_harness->company.log().count(Step::Challenge), exchanges(), 10000);
    m_harness->company.setLatency(0ms);
}

// The lid is closed over lunch: the sessions end, the network comes back a while after the computer did, and what was
// asked of the dead network hangs.
void DesktopTest::wokenUpWithoutNetwork()
{
    begin(5s);
    tell("offline");
    tell("sleep");
    m_harness->freeze();
    QTest::qWait(5500);
    m_harness->company.inject(Fault::of(Step::Any, Fault::Kind::Stall).forever());
    m_harness->company.log().clear();
    m_harness->thaw();
    tell("resume");
    QTRY_VERIFY_WITH_TIMEOUT(!m_harness->company.log().entries().isEmpty(), 10000); // it tried, and hangs
    QVERIFY(!allActive());
    QCOMPARE(m_harness->agent().value(u"network").toString(), QStringLiteral("offline"));
    m_harness->company.clearFaults();
    QElapsedTimer timer;
    timer.start();
    tell("online");
    QTRY_VERIFY_WITH_TIMEOUT(allActive(), 8000); // 3 s where nothing else runs; a request's time-out is far longer
    qInfo("all active %lld ms after the network", timer.elapsed());
    QVERIFY(m_harness->notices().isEmpty());
}

// First an address, a while later the internet: no "offline" between them.
void DesktopTest::theNetworkBecomesBetter()
{
    begin();
    QVERIFY(m_harness->quit());
    tell("local");
    m_harness->company.inject(Fault::of(Step::Any, Fault::Kind::Drop).forever());
    QVERIFY(m_harness->start());
    for (const QString &id : kAll)
        QVERIFY(m_harness->waitForReason(id, QStringLiteral("offline")));
    m_harness->company.clearFaults();
    tell("online");
    QTRY_VERIFY_WITH_TIMEOUT(allActive(), 10000); // the next attempt of their own is half a minute away
    tell("offline");
    QTRY_COMPARE(m_harness->agent().value(u"network").toString(), QStringLiteral("offline"));
    QVERIFY(allActive());
    tell("online");
    QTRY_COMPARE(m_harness->agent().value(u"network").toString(), QStringLiteral("online"));
}

void DesktopTest::theKeyringComesLate()
{
    begin();
    QVERIFY(m_harness->quit());
    m_keyring->kill();
    QVERIFY(m_harness->start());
    for (const QString &id : kAll)
        QVERIFY(m_harness->waitForReason(id, QStringLiteral("keychain-unavailable")));
    QVERIFY(m_keyring->startUnlocked());
    QTRY_VERIFY_WITH_TIMEOUT(allActive(), 15000);
    QVERIFY(m_harness->notices().isEmpty());
}

void DesktopTest::theKeyringIsLockedAndKilled()
{
    begin();
    QVERIFY(m_harness->quit());
    QVERIFY(m_keyring->lock());
    QVERIFY(m_harness->start());
    for (const QString &id : kAll)
        QVERIFY(m_harness->waitForReason(id, QStringLiteral("keychain-locked")));
    const QJsonObject out = m_harness->call(QStringLiteral("signOut"), resource(kWiki)); // QtKeychain would say "done"
    QVERIFY(out.value(u"result").toObject().value(u"leftInKeychain").toArray().size() == 1);
    m_harness->kill();
    QVERIFY(m_harness->start());
    QVERIFY(m_harness->waitForReason(kPayroll, QStringLiteral("keychain-locked")));
    QVERIFY(m_harness->hasEntry());
    QVERIFY(m_keyring->unlock());
    QVERIFY(m_harness->waitForState(kPayroll, kActive));
    QTRY_VERIFY(!m_harness->hasEntry());
    QCOMPARE(m_harness->state(kWiki), kSignedOut);

    m_keyring->kill();
    QTRY_COMPARE(m_harness->agent().value(u"keychain").toString(), QStringLiteral("unavailable"));
    QCOMPARE(m_harness->state(kPayroll), kActive);
    QVERIFY(m_keyring->startUnlocked()); // another daemon: libsecret's session with the first is worth nothing
    QTRY_COMPARE(m_harness->agent().value(u"keychain").toString(), QStringLiteral("available"));
    m_harness->company.setRotation(sandbox::Rotation::OldStaysValid);
    const QByteArray before = m_harness->entry(kEmea);
    QCOMPARE(m_harness->signIn(kPayroll, kEmea), QString());
    ++m_windows;
    QVERIFY(m_harness->entry(kEmea) != before);
}

void DesktopTest::clockAndTimeZoneChange()
{
    const QString zone = QDir::homePath() + QStringLiteral("/localtime");
    QFile::copy(QStringLiteral("/usr/share/zoneinfo/Asia/Tokyo"), zone);
    m_harness = nullptr;
    qputenv("TZ", (u':' + zone).toUtf8());
    begin();
    qunsetenv("TZ");
    const int before = exchanges();
    const QString ends = m_harness->session(kWiki).value(u"expiresAt").toString();
    QFile::remove(zone);
    QVERIFY(QFile::copy(QStringLiteral("/usr/share/zoneinfo/America/New_York"), zone));
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (clock_settime(CLOCK_REALTIME, &now) != 0) // to what it says already: the kernel reports a change all the same
        qWarning("may not set the clock here");
    QTest::qWait(300);
    QVERIFY(allActive());
    QCOMPARE(m_harness->session(kWiki).value(u"expiresAt").toString(), ends);
    QCOMPARE(exchanges(), before); // nothing was due
    QVERIFY(m_harness->call(QStringLiteral("refresh"), resource(kWiki)).contains(u"result"));
    QVERIFY(allActive());
}

#endif

LANYARD_TEST(DesktopTest)
#include "desktop_test.moc"
