#include "cli/gateway/gateway_start.h"

#include "base/installation/helper_program.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "status/status_json.h"

#include <QFileInfo>
#include <cstring>

namespace lanyard::cli {

tl::expected<QStringList, control::Failure> gatewayLine(const CommandLine &line, const QString &listen)
{
    const QJsonObject params{{QStringLiteral("resource"), line.argument(0)}};
    const auto cookies = callTray(line, QStringLiteral("cookies"), params, kAfterNetwork);
    if (!cookies)
        return tl::unexpected(cookies.error());
    const auto status = decoded(callTray(line, QStringLiteral("status"), params, kAtOnce), readStatus);
    if (!status)
        return tl::unexpected(status.error());
    const SessionView session = status->sessions.value(0);
    QStringList command{helperProgram(QStringLiteral("lanyard-gateway")), QStringLiteral("--resource"), session.id,
        QStringLiteral("--name"), printable(session.name), QStringLiteral("--url"),
        session.url.toString(QUrl::FullyEncoded), QStringLiteral("--listen"), listen};
    if (line.has("cacert"))
        command << QStringLiteral("--authorities") << QFileInfo(line.text("cacert")).absoluteFilePath();
    return command;
}

int reportNoStart(const QString &program)
{
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    printMessage(CliText::tr("“%1” could not be started: %2.").arg(program, why));
    return int(Exit::Failed);
}

}
