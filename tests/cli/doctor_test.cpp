#include "cli/support/doctor.h"
#include "support/test_topic.h"

#include <QJsonArray>

using namespace lanyard;
using cli::Exit;

class DoctorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worst_data();
    void worst();
    void text();
    void aMessageForgesNoRow();
    void json();

private:
    static CheckFinding finding(CheckStep step, CheckResult result, Reason reason = Reason::Ok, const QString &of = {});
};

CheckFinding DoctorTest::finding(CheckStep step, CheckResult result, Reason reason, const QString &of)
{
    const bool isTried = result != CheckResult::NotTried;
    return {step, of, result, reason, isTried ? QStringLiteral("What is so.") : QString(), {},
        std::chrono::milliseconds(12)};
}

void DoctorTest::worst_data()
{
    QTest::addColumn<QList<CheckFinding>>("findings");
    QTest::addColumn<int>("exit");
    const CheckFinding fine = finding(CheckStep::Policy, CheckResult::Good);
    const CheckFinding late = finding(CheckStep::Dns, CheckResult::Failed, Reason::Offline);
    const CheckFinding stranger = finding(CheckStep::Account, CheckResult::Failed, Reason::InteractiveRequired);
    const CheckFinding alone = finding(CheckStep::Running, CheckResult::Failed, Reason::Internal);
    const CheckFinding broken = finding(CheckStep::Tls, CheckResult::Failed, Reason::Tls);
    const CheckFinding careful = finding(CheckStep::TrayHost, CheckResult::Warning);
    QTest::newRow("all is well") << QList{fine} << 0;
    QTest::newRow("a warning") << QList{fine, careful} << 0;
    QTest::newRow("not tried") << QList{fine, finding(CheckStep::Tls, CheckResult::NotTried)} << 0;
    QTest::newRow("may pass") << QList{fine, late, careful} << 5;
    QTest::newRow("sign-in needed") << QList{late, stranger} << 3;
    QTest::newRow("not running") << QList{stranger, alone, late} << 4;
    QTest::newRow("will not mend by itself") << QList{alone, broken, stranger} << 1;
}

void DoctorTest::worst()
{
    QFETCH(QList<CheckFinding>, findings);
    QFETCH(int, exit);
    QCOMPARE(int(cli::worstOf(findings)), exit);
}

void DoctorTest::text()
{
    const QString wiki = QStringLiteral("wiki");
    const QList<CheckFinding> findings{finding(CheckStep::Policy, CheckResult::Good),
        finding(CheckStep::TrayHost, CheckResult::Warning),
        finding(CheckStep::Dns, CheckResult::Failed, Reason::Offline, wiki),
        finding(CheckStep::Tls, CheckResult::NotTried, Reason::Ok, wiki)};
    QCOMPARE(cli::doctorText(findings, false),
        QStringLiteral("  ✓  Policy  12 ms  What is so.\n"
                       "  !  Tray    12 ms  What is so.\n"
                       "\nwiki\n"
                       "  ✗  Host name    12 ms  What is so.\n"
                       "  –  Certificate         not tried"));
}

void DoctorTest::aMessageForgesNoRow()
{
    CheckFinding forged = finding(CheckStep::Policy, CheckResult::Failed);
    forged.message = QStringLiteral("Bad.\n  ✓  Keychain  1 ms  Fine.");
    QCOMPARE(cli::doctorText({forged}, false), QStringLiteral("  ✗  Policy  12 ms  Bad.   ✓  Keychain  1 ms  Fine."));
}

void DoctorTest::json()
{
    const QList<CheckFinding> findings{finding(CheckStep::ApiKey, CheckResult::Failed, Reason::Configuration)};
    const QJsonObject json = cli::doctorJson(findings, cli::worstOf(findings));
    QCOMPARE(json[QLatin1String("exitCode")].toInt(), 1);
    const QJsonObject step = json[QLatin1String("steps")].toArray().first().toObject();
    QCOMPARE(step[QLatin1String("step")].toString(), QStringLiteral("api-key"));
    QCOMPARE(step[QLatin1String("exitCode")].toInt(), 1);
    QCOMPARE(readFinding(step)->reason, Reason::Configuration);
}

LANYARD_TEST(DoctorTest)
#include "doctor_test.moc"
