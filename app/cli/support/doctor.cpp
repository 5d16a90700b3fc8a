#include "cli/support/doctor.h"

#include "cli/commands.h"
#include "cli/output.h"

#include <QJsonArray>
#include <algorithm>

namespace lanyard::cli {
namespace {

// In the order of the enumeration.
constexpr std::array kStepNames{
    QT_TRANSLATE_NOOP("lanyard::Cli", "Versions"),
    "Lanyard",
    QT_TRANSLATE_NOOP("lanyard::Cli", "Policy"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Keychain"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Tray"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Notifications"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Browsers"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Host name"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Connection"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Proxy"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Certificate"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Clock"),
    "Identity-Aware Proxy",
    QT_TRANSLATE_NOOP("lanyard::Cli", "Tenants"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Sign-in page"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "API key"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Project"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Account"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Session"),
    QT_TRANSLATE_NOOP("lanyard::Cli", "Session check"),
};
static_assert(kStepNames.size() == kAllCheckSteps.size());

Cell signOf(CheckResult result)
{
    switch (result) {
    case CheckResult::Good:
        return {QStringLiteral("  ✓"), Colour::Good};
    case CheckResult::Warning:
        return {QStringLiteral("  !"), Colour::Warning};
    case CheckResult::Failed:
        return {QStringLiteral("  ✗"), Colour::Bad};
    case CheckResult::NotTried:
        return {QStringLiteral("  –"), Colour::Faint};
    }
    Q_UNREACHABLE();
}

QList<Cell> rowOf(const CheckFinding &finding)
{
    const bool isTried = finding.result != CheckResult::NotTried;
    return {signOf(finding.result), {CliText::tr(kStepNames.at(std::size_t(finding.step)))},
        {isTried ? QStringLiteral("%1 ms").arg(finding.took.count()) : QString(), Colour::Faint},
        {isTried ? finding.message : CliText::tr("not tried")}};
}

}

Exit exitOf(const CheckFinding &finding)
{
    if (finding.result != CheckResult::Failed)
        return Exit::Done;
    if (finding.step == CheckStep::Running)
        return Exit::NotRunning;
    const Exit exit = exitFor(finding.reason);
    return exit == Exit::Done ? Exit::Failed : exit;
}

// Worst is what will not mend by itself.
Exit worstOf(const QList<CheckFinding> &findings)
{
    constexpr std::array fromBad{Exit::Failed, Exit::NotRunning, Exit::SignInNeeded, Exit::Transient};
    for (const Exit exit : fromBad) {
        if (std::any_of(findings.begin(), findings.end(),
                [exit](const CheckFinding &finding) { return exitOf(finding) == exit; }))
            return exit;
    }
    return Exit::Done;
}

QString doctorText(const QList<CheckFinding> &findings, bool coloured)
{
    QStringList tables;
    QList<QList<Cell>> rows;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        rows.append(rowOf(findings.at(i)));
        const QString resource = findings.at(i).resource;
        const bool isLast = i + 1 == findings.size() || findings.at(i + 1).resource != resource;
        if (!isLast)
            continue;
        tables.append((resource.isEmpty() ? QString() : printable(resource) + u'\n') + table(rows, coloured));
        rows.clear();
    }
    return tables.join(QStringLiteral("\n\n"));
}

QJsonObject doctorJson(const QList<CheckFinding> &findings, Exit exit)
{
    QJsonArray steps;
    for (const CheckFinding &finding : findings) {
        QJsonObject step = findingJson(finding);
        step.insert(QStringLiteral("exitCode"), int(exitOf(finding)));
        steps.append(step);
    }
    return {{QStringLiteral("version"), 1}, {QStringLiteral("exitCode"), int(exit)}, {QStringLiteral("steps"), steps}};
}

}
