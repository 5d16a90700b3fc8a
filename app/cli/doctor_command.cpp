// doctor: the examination is a program of its own, so that no other command loads what it needs.

#include "base/helper_program.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/doctor.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "storage/line_reader.h"

#include <QJsonDocument>
#include <QProcess>

namespace lanyard::cli {
namespace {

constexpr qsizetype kLongestFinding = 256 * 1024; // bytes

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

/// All that it says until it ends, or until --timeout is over.
Findings listen(QProcess &doctor, const QDeadlineTimer &end)
{
    QList<CheckFinding> findings;
    LineReader reader(kLongestFinding);
    for (;;) {
        const auto lines = reader.feed(doctor.readAllStandardOutput());
        if (!lines)
            return tl::unexpected(notUnderstood(lines.error().detail));
        for (const QByteArray &line : *lines) {
            const auto finding = findingIn(line);
            if (!finding)
                return tl::unexpected(finding.error());
            findings.append(*finding);
        }
        if (doctor.bytesAvailable() > 0)
            continue;
        if (doctor.state() == QProcess::NotRunning)
            return findings;
        if (end.hasExpired()) {
            const QString sentence = CliText::tr("The examination did not end in time.");
            return tl::unexpected(control::Failure{control::Code::NoAnswer, sentence});
        }
        doctor.waitForReadyRead(int(qMin<qint64>(end.isForever() ? 1000 : end.remainingTime(), 1000)));
    }
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
    doctor.start(helperProgram(QStringLiteral("lanyard-doctor")), arguments, QIODevice::ReadOnly);
    if (!doctor.waitForStarted())
        return tl::unexpected(control::Failure{control::Code::Failed,
            CliText::tr("“%1” could not be started: %2.").arg(doctor.program(), doctor.errorString())});
    const Findings findings = listen(doctor, line.end());
    doctor.kill(); // it has ended, or is of no use
    doctor.waitForFinished();
    const bool isBroken = findings && (doctor.exitStatus() != QProcess::NormalExit || findings->isEmpty());
    return isBroken ? Findings(tl::unexpected(notUnderstood(QStringLiteral("ended early")))) : findings;
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
