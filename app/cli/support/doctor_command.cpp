#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/support/doctor.h"
#include "cli/support/doctor_program.h"
#include "cli/tray.h"

#include <QJsonDocument>

namespace lanyard::cli {
namespace {

using Findings = tl::expected<QList<CheckFinding>, control::Failure>;

tl::expected<CheckFinding, control::Failure> findingIn(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (const QString unknown = object.value(QLatin1String("unknown")).toString(); !unknown.isEmpty())
        return tl::unexpected(control::Failure{control::Code::UnknownResource, unknown});
    return readFinding(object).map_error([](const JsonError &error) { return doctorNotUnderstood(error.sentence()); });
}

Findings findingsIn(const QByteArray &output)
{
    QList<CheckFinding> findings;
    for (const QByteArray &line : output.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto finding = findingIn(line);
        if (!finding)
            return tl::unexpected(finding.error());
        findings.append(*finding);
    }
    return findings.isEmpty() ? Findings(tl::unexpected(doctorNotUnderstood(QStringLiteral("no findings")))) : findings;
}

/// @param exit the command's
void printFindings(const CommandLine &line, const QList<CheckFinding> &findings, Exit exit)
{
    if (line.isQuiet())
        return;
    if (line.wantsJson())
        printJson(doctorJson(findings, exit));
    else
        print(doctorText(findings, showsColours()).toUtf8());
}

}

int runDoctor(const CommandLine &line)
{
    QStringList arguments;
    if (!line.argument(0).isEmpty())
        arguments << QStringLiteral("--") << line.argument(0);
    const auto run = runDoctorProgram(line, arguments);
    if (!run)
        return reportFailure(line, run.error());
    if (run->late && run->printed.isEmpty())
        return reportFailure(line, *run->late);
    const Findings findings = findingsIn(run->printed);
    if (!findings)
        return reportFailure(line, findings.error());
    const Exit exit = run->late ? exitFor(*run->late) : worstOf(*findings);
    printFindings(line, *findings, exit);
    return run->late ? reportFailure(line, *run->late) : int(exit);
}

}
