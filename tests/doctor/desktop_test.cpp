#include "doctor/examined.h"
#include "doctor/fault_page.h"
#include "support/test_topic.h"
#include "vault/private_keyring.h"

#include <QDBusConnection>
#include <QFile>
#include <QTemporaryDir>

using namespace lanyard;

/// As much of a notification daemon as doctor asks for.
class NotificationDaemon : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    QString GetServerInformation(QString &vendor, QString &version, QString &specification)
    {
        vendor = QStringLiteral("Test");
        version = QStringLiteral("1.0");
        specification = QStringLiteral("1.2");
        return QStringLiteral("Bubbles");
    }
};

/// The desktop's faults, on a session bus of its own with a real gnome-keyring: what `lanyard doctor` says of keychain,
/// tray, notifications and the programs, with and without a tray that runs.
class DoctorDesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_keyring.isValid()); }

    /// In the order in which a desktop comes up and breaks; one keyring after the other on one bus.
    void keychain()
    {
        const auto said = [] { return alone().of(CheckStep::Keychain); };
        QCOMPARE(noted("no keychain", said()).reason, Reason::KeychainUnavailable);
        QVERIFY(m_keyring.startUnlocked());
        QCOMPARE(said().result, CheckResult::Good);
        QCOMPARE(m_keyring.items(QStringLiteral("Lanyard doctor")), QStringList()); // nothing is left
        QCOMPARE(m_keyring.items(QStringLiteral("Lanyard")), QStringList());
        QVERIFY(m_keyring.lock());
        QCOMPARE(noted("a keychain that is locked", said()).reason, Reason::KeychainLocked);
        QVERIFY(!m_keyring.wasPrompted());
        QVERIFY(m_keyring.unlock());
        m_keyring.stop();
        QCOMPARE(noted("a keychain that hangs", said()).reason, Reason::KeychainUnavailable);
        m_keyring.resume();
        QCOMPARE(said().result, CheckResult::Good);
    }

    void notifications()
    {
        const CheckFinding none = noted("nobody who shows notifications", alone().of(CheckStep::Notifications));
        QCOMPARE(none.result, CheckResult::Warning);
        NotificationDaemon daemon;
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerObject(
            QStringLiteral("/org/freedesktop/Notifications"), &daemon, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        const CheckFinding shown = alone().of(CheckStep::Notifications);
        QVERIFY(bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")));
        QCOMPARE(shown.result, CheckResult::Good);
        QCOMPARE(shown.detail, QStringLiteral("Bubbles 1.0"));
    }

    void withoutATray()
    {
        const Examined examined = alone();
        QCOMPARE(examined.run.exit, 4);
        QCOMPARE(noted("no tray that runs", examined.of(CheckStep::Running)).result, CheckResult::Failed);
        QVERIFY(examined.steps(CheckResult::NotTried).contains(QLatin1String("tray-host")));
        QCOMPARE(examined.of(CheckStep::Policy).result, CheckResult::Good);
        QVERIFY(examined.of(CheckStep::Policy).detail.contains(QLatin1String("language: default")));
        QVERIFY2(examined.of(CheckStep::Versions).detail.contains(QLatin1String("Qt 6")), qPrintable(examined.run.out));
    }

    void badPolicy()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("policy.json")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"version\": 1, \"resorces\": []}");
        file.close();
        const Examined examined =
            examineAlone({}, {QStringLiteral("--json"), QStringLiteral("--policy"), file.fileName()},
                {QStringLiteral("LANYARD_POLICY=")});
        QCOMPARE(examined.run.exit, 1);
        QCOMPARE(noted("a policy with a mistake", examined.of(CheckStep::Policy)).reason, Reason::Configuration);
        QVERIFY2(
            examined.of(CheckStep::Policy).message.contains(QLatin1String("resorces")), qPrintable(examined.run.out));
    }

    void unknownResource()
    {
        const CliRun run = examineAlone({}, {QStringLiteral("nobody")}).run;
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains(QStringLiteral("“nobody”")), qPrintable(run.err));
    }

    void noPanelShowsTheIcon()
    {
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        RecordedDesktop desktop;
        desktop.hasIcon = false;
        const Examined examined = examine(world, QStringLiteral("wiki"), desktop);
        const CheckFinding icon = noted("no panel that shows the icon", examined.of(CheckStep::TrayHost));
        QCOMPARE(icon.result, CheckResult::Warning);
        QCOMPARE(examined.of(CheckStep::Account).reason, Reason::InteractiveRequired);
        QCOMPARE(examined.run.exit, 3); // a warning does not count
    }

    void textIsForPeople()
    {
        World world;
        const CliRun run = examineAlone(world.policy, {QStringLiteral("wiki")}).run;
        QCOMPARE(run.exit, 4);
        QVERIFY2(run.out.startsWith(QStringLiteral("  ✓  Versions ")), qPrintable(run.out));
        QVERIFY2(run.out.contains(QStringLiteral("\n\nwiki\n  ✓  Host name ")), qPrintable(run.out));
        QVERIFY2(run.out.contains(QStringLiteral("\n  –  Account ")), qPrintable(run.out));
    }

    /// With LANYARD_UPDATE in the environment it is written anew.
    void tableIsTrue()
    {
        QVERIFY2(m_lines.size() == 7, "run the whole test: this is a table of all its faults");
        FaultPage page(QStringLiteral(DOCTOR_FAULTS));
        page.setTable(QStringLiteral("This computer"), m_lines);
        if (qEnvironmentVariableIsSet("LANYARD_UPDATE"))
            QVERIFY(page.write());
        QCOMPARE(page.text(), page.written());
    }

private:
    CheckFinding noted(const char *fault, const CheckFinding &finding)
    {
        m_lines.append(faultLine(QString::fromLatin1(fault), finding));
        return finding;
    }
    static Examined alone() { return examineAlone({}, {QStringLiteral("--json")}); }

    QStringList m_lines; ///< of the page
    PrivateKeyring m_keyring{PrivateKeyring::Activation::None};
};

LANYARD_TEST(DoctorDesktopTest)
#include "desktop_test.moc"
