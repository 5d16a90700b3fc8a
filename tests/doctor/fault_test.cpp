#include "doctor/fault_test.h"

#include "doctor/examined.h"
#include "doctor/fault_page.h"

#include <QLoggingCategory>
#include <QTest>

namespace lanyard {

namespace {

const QString kBroken = QStringLiteral("portal");

/// The first step of the resource's that came to that.
std::optional<CheckFinding> firstOf(const Examined &examined, CheckResult result)
{
    for (const CheckFinding &finding : examined.findings) {
        if (finding.resource == kBroken && finding.result == result)
            return finding;
    }
    return std::nullopt;
}

/// What doctor names: what failed, or else what it warns of.
std::optional<CheckFinding> named(const Examined &examined)
{
    const auto failed = firstOf(examined, CheckResult::Failed);
    return failed ? failed : firstOf(examined, CheckResult::Warning);
}

/// Variables while it lives.
class Surroundings {
public:
    explicit Surroundings(const QStringList &pairs)
        : m_pairs(pairs)
    {
        for (const QString &pair : m_pairs)
            qputenv(qPrintable(pair.section(u'=', 0, 0)), pair.section(u'=', 1).toUtf8());
    }
    ~Surroundings()
    {
        for (const QString &pair : m_pairs)
            qunsetenv(qPrintable(pair.section(u'=', 0, 0)));
    }
    Q_DISABLE_COPY_MOVE(Surroundings)

private:
    QStringList m_pairs;
};

}

FaultTest::FaultTest(const FaultTable &table)
    : m_table(table)
{
}

void FaultTest::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // the keychain is not what is tested here
    QLoggingCategory::setFilterRules(QStringLiteral("lanyard.*=false"));
}

void FaultTest::named_data()
{
    QTest::addColumn<DoctoredFault>("fault");
    for (const DoctoredFault &fault : std::as_const(m_table.faults))
        QTest::newRow(fault.name) << fault;
}

void FaultTest::named()
{
    QFETCH(DoctoredFault, fault);
    World world;
    BadPorts ports;
    Scene scene{world, ports, {}};
    if (fault.past == Past::Unknown)
        fault.breakIt(scene);
    world.keepOnly({kBroken});
    world.script = world.signInAs(QStringLiteral("kim@example.org"), QStringLiteral("acme-emea-k3x9q"));
    const bool isSignedIn = fault.past != Past::SignedOut && fault.past != Past::Unknown;
    if (isSignedIn)
        QVERIFY(world.signIn(kBroken));
    if (fault.past != Past::Unknown)
        fault.breakIt(scene);
    const Surroundings surroundings(scene.environment);
    if (fault.past == Past::Restarted)
        world.restart();
    if (fault.past == Past::Refreshed || fault.past == Past::Restarted)
        std::ignore = world.refresh(kBroken);

    const SessionView told = world.view(kBroken);
    const Examined examined = examine(world, kBroken);
    QVERIFY2(!examined.findings.isEmpty(), qPrintable(examined.run.err));
    const auto found = lanyard::named(examined);
    const QString name = QString::fromLatin1(fault.name);
    m_lines.insert(name, faultLine(name, found, told));
    QVERIFY2(found.has_value() == fault.step.has_value(), qPrintable(examined.run.out));
    if (found) {
        QCOMPARE(code(found->step), code(*fault.step));
        QVERIFY2(found->reason == fault.reason, qPrintable(examined.run.out));
        QVERIFY2(found->message.contains(QString::fromUtf8(fault.says)), qPrintable(found->message));
    }
    // A person hears the same from the status.
    QCOMPARE(code(told.reason), code(fault.told.value_or(fault.reason)));
    if (told.reason != Reason::Ok)
        QVERIFY2(examined.status.contains(told.message), qPrintable(examined.status));
}

/// With LANYARD_UPDATE in the environment it is written anew.
void FaultTest::tableIsTrue()
{
    QVERIFY2(m_lines.size() == m_table.faults.size(), "run the whole test: this is a table of all its faults");
    FaultPage page(QStringLiteral(DOCTOR_FAULTS));
    QStringList lines;
    for (const DoctoredFault &fault : std::as_const(m_table.faults))
        lines.append(m_lines.value(QString::fromLatin1(fault.name)));
    page.setTable(QString::fromLatin1(m_table.title), lines);
    if (qEnvironmentVariableIsSet("LANYARD_UPDATE"))
        QVERIFY(page.write());
    QCOMPARE(page.text(), page.written());
}

}
