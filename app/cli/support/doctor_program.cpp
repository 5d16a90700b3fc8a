#include "cli/support/doctor_program.h"

#include "base/installation/helper_program.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "control/client.h"

#include <QProcess>
#include <limits>

namespace lanyard::cli {

control::Failure doctorNotUnderstood(const QString &what)
{
    return control::Client::notUnderstood(QStringLiteral("lanyard-doctor: ") + what);
}

tl::expected<DoctorRun, control::Failure> runDoctorProgram(const CommandLine &line, const QStringList &arguments)
{
    QProcess doctor;
    doctor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    doctor.setProgram(helperProgram(QStringLiteral("lanyard-doctor")));
    const QStringList policy{QStringLiteral("--policy"), line.text("policy")};
    doctor.setArguments((line.has("policy") ? policy : QStringList()) + arguments);
    doctor.start(QIODevice::ReadOnly);
    doctor.waitForFinished(int(qMin<qint64>(line.end().remainingTime(), std::numeric_limits<int>::max())));
    if (doctor.error() == QProcess::FailedToStart)
        return tl::unexpected(control::Failure{control::Code::Failed,
            CliText::tr("“%1” could not be started: %2.").arg(doctor.program(), doctor.errorString())});
    if (doctor.state() != QProcess::NotRunning) {
        doctor.kill();
        doctor.waitForFinished();
        const QByteArray printed = doctor.readAllStandardOutput();
        return DoctorRun{printed.first(printed.lastIndexOf('\n') + 1),
            control::Failure{control::Code::NoAnswer, CliText::tr("The examination did not finish in time.")}};
    }
    if (doctor.exitStatus() != QProcess::NormalExit)
        return tl::unexpected(doctorNotUnderstood(QStringLiteral("ended early")));
    return DoctorRun{doctor.readAllStandardOutput()};
}

}
