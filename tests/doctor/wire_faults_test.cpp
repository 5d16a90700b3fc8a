#include "doctor/examined.h"
#include "doctor/fault_page.h"
#include "session/matrix/company_fault.h"
#include "session/matrix/matrix_world.h"
#include "support/test_topic.h"

#include <QLoggingCategory>

using namespace lanyard;

namespace {

/// Everything that the company itself can do to an answer, but for what lasts as long as patience does (faults.cpp).
QList<Mishap> wireFaults()
{
    QList<Mishap> all = allMishaps();
    const QList<Mishap> elsewhere{Mishap::NoSuchHost, Mishap::Refused, Mishap::ResetAtConnect, Mishap::SilenceAtConnect,
        Mishap::HandshakeBroken, Mishap::CertificateExpired, Mishap::CertificateOfOtherHost, Mishap::PortalCertificate,
        Mishap::PortalCertificateKnown, Mishap::ExpiredByWrongClock, Mishap::ProxyWantsPassword, Mishap::ProxyRefuses,
        Mishap::ProxyGone, Mishap::SilenceAfterRequest, Mishap::SilenceInHeaders, Mishap::SilenceInBody, Mishap::Drip,
        Mishap::ClockTenMinutesFast, Mishap::ClockTenMinutesSlow};
    all.removeIf([&elsewhere](Mishap mishap) { return elsewhere.contains(mishap); });
    return all;
}

std::optional<CheckFinding> firstFailure(const Examined &examined, const QString &resource)
{
    for (const CheckFinding &finding : examined.findings) {
        if (finding.resource == resource && finding.result == CheckResult::Failed)
            return finding;
    }
    return std::nullopt;
}

}

Q_DECLARE_METATYPE(lanyard::Leg)
Q_DECLARE_METATYPE(lanyard::Mishap)

/// Whatever an answer of each request of a refresh can be spoilt by, against what doctor names: always the reason of
/// the status, which the rules of the fault matrix foretell. Its table is the last of tests/doctor/FAULTS.md.
class WireFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        QLoggingCategory::setFilterRules(QStringLiteral("lanyard.*=false"));
    }

    void named_data();
    void named();
    void tableIsTrue();

private:
    MatrixWorld *world();

    BadPorts m_ports;
    std::unique_ptr<MatrixWorld> m_world; ///< anew after a cell that failed
    QHash<QString, QString> m_cells; ///< by row
    qsizetype m_all = 0; ///< that there are
};

MatrixWorld *WireFaultsTest::world()
{
    if (!m_world) {
        m_world = std::make_unique<MatrixWorld>(QStringLiteral("portal"), m_ports);
        m_world->trouble.reset(); // it would not outlive a restart
        if (!m_world->signInEverywhere())
            m_world.reset();
    }
    return m_world.get();
}

void WireFaultsTest::named_data()
{
    QTest::addColumn<Leg>("leg");
    QTest::addColumn<Mishap>("mishap");
    m_all = 0;
    for (const Mishap mishap : wireFaults()) {
        for (const Leg leg : kRefreshLegs) {
            if (!canHappen(mishap, leg))
                continue;
            QTest::addRow("%s | %s", qPrintable(nameOf(mishap)), qPrintable(nameOf(leg))) << leg << mishap;
            ++m_all;
        }
    }
}

void WireFaultsTest::named()
{
    QFETCH(Leg, leg);
    QFETCH(Mishap, mishap);
    const auto expected = expectedAt(leg, mishap);
    QVERIFY(expected && world());
    std::unique_ptr<MatrixWorld> borrowed = std::move(m_world); // given back by a cell that went well
    borrowed->world.restart(); // how often earlier cells started anew does not count
    QVERIFY(borrowed->world.refresh(borrowed->id));
    borrowed->prepare(leg);
    sandbox::Company &company = borrowed->world.company;
    company.inject(companyFault(mishap, leg, company).forever());
    if (leg == Leg::Mint)
        borrowed->world.restart(); // with no ID token left from before
    std::ignore = borrowed->world.refresh(borrowed->id);
    const SessionView told = borrowed->view();
    const Examined examined = examine(borrowed->world, borrowed->id);
    const auto failed = firstFailure(examined, borrowed->id);
    m_cells.insert(QString::fromLatin1(QTest::currentDataTag()),
        failed ? QStringLiteral("%1: %2").arg(code(failed->step), code(failed->reason)) : QStringLiteral("–"));
    QCOMPARE(code(told.reason), code(expected->reason));
    if (told.reason != Reason::Ok)
        QVERIFY2(examined.status.contains(told.message), qPrintable(examined.status));
    QCOMPARE(code(failed ? failed->reason : Reason::Ok), code(expected->reason));
    company.clearFaults();
    QVERIFY(borrowed->world.refresh(borrowed->id));
    m_world = std::move(borrowed);
}

void WireFaultsTest::tableIsTrue()
{
    QVERIFY2(m_cells.size() == m_all, "run the whole test: this is a table of all its cells");
    QStringList lines;
    for (const Mishap mishap : wireFaults()) {
        QStringList cells{nameOf(mishap)};
        for (const Leg leg : kRefreshLegs)
            cells.append(m_cells.value(nameOf(mishap) + QStringLiteral(" | ") + nameOf(leg)));
        lines.append(QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | "))));
    }
    FaultPage page(QStringLiteral(DOCTOR_FAULTS));
    page.setTable(QStringLiteral("Each answer of a refresh"), lines);
    if (qEnvironmentVariableIsSet("LANYARD_UPDATE"))
        QVERIFY(page.write());
    QCOMPARE(page.text(), page.written());
}

LANYARD_TEST(WireFaultsTest)
#include "wire_faults_test.moc"
