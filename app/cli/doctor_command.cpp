// doctor: the examination is a program of its own, so that no other command loads what it needs.

#include "base/helper_program.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/doctor.h"
#include "cli/output.h"
#include "cli/tray.h"

#include <QJsonDocument>
#include <QProcess>
#include <limits>

namespace lanyard::cli {
namespace {

using Findings = tl::expected<QList<CheckFinding>, control::Failure>;

control::Failure notUnderstood(const QString &what)
{
    return control::Client::notUnderstood(QStringLiteral("lanyard-doctor: ") + what);
}

tl::expected<CheckFinding, control::Failure> findingIn(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (const QString unknown = object.value(QLatin1String("unknown")).toString(); !unknown.isEmpty())
        return tl::unexpected(control::Failure{control::Code::UnknownResource, unknown});
    return readFinding(object).map_error([](const JsonError &error) { return notUnderstood(error.sentence()); });
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
    return findings.isEmpty() ? Findings(tl::unexpected(notUnderstood(QStringLiteral("no findings")))) : findings;
}

/// @return what it printed
tl::expected<QByteArray, control::Failure> run(QProcess &doctor, const QDeadlineTimer &end)
{
    doctor.start(QIODevice::ReadOnly);
    doctor.waitForFinished(int(qMin<qint64>(end.remainingTime(), std::numeric_limits<int>::max())));
    if (doctor.error() == QProcess::FailedToStart)
        return tl::unexpected(control::Failure{control::Code::Failed,
            CliText::tr("“%1” could not be started: %2.").arg(doctor.program(), doctor.errorString())});
    if (doctor.state() != QProcess::NotRunning) {
        doctor.kill();
        doctor.waitForFinished();
        return tl::unexpected(
            control::Failure{control::Code::NoAnswer, CliText::tr("The examination did not end in time.")});
    }
    if (doctor.exitStatus() != QProcess::NormalExit)
        return tl::unexpected(notUnderstood(QStringLiteral("ended early")));
    return doctor.readAllStandardOutput();
}

Findings examine(const CommandLine &line)
{
    QStringList arguments;
    if (line.has("policy"))
        arguments << QStringLiteral("--policy") << line.text("policy");
    if (!line.argument(0).isEmpty())
        arguments << QStringLiteral("--") << line.argument(0);
    QProcess doctor;
    doctor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    doctor.setProgram(helperProgram(QStringLiteral("lanyard-doctor")));
    doctor.setArguments(arguments);
    const auto printed = run(doctor, line.end());
    return printed ? findingsIn(*printed) : Findings(tl::unexpected(printed.error()));
}

}

int runDoctor(const CommandLine &line)
{
    const Findings findings = examine(line);
    if (!findings)
        return reportFailure(line, findings.error());
    if (line.isQuiet())
        return int(worstOf(*findings));
    if (line.wantsJson())
        printJson(doctorJson(*findings));
    else
        print(doctorText(*findings, showsColours()).toUtf8());
    return int(worstOf(*findings));
}

}
