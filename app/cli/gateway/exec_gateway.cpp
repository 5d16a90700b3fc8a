// exec --gateway: the command runs beside a gateway of its own.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/gateway/gateway_start.h"
#include "cli/memory_file.h"
#include "cli/output.h"
#include "cli/tray.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard::cli {
namespace {

/// A client that goes by a proxy must not ask it for this computer. Curl reads the lower-case name first.
void exemptFromProxy()
{
    const QByteArray lower = qgetenv("no_proxy");
    const QByteArray upper = qgetenv("NO_PROXY");
    const auto put = [](const char *name, const QByteArray &hosts) {
        if (hosts.trimmed() != "*") // everything already, and only by itself
            qputenv(name, hosts.isEmpty() ? QByteArray("127.0.0.1") : hosts + ",127.0.0.1");
    };
    put("no_proxy", lower.isEmpty() ? upper : lower);
    put("NO_PROXY", upper.isEmpty() ? lower : upper);
}

}

int execWithGateway(const CommandLine &line, const QStringList &command)
{
    const auto gateway = gatewayLine(line, QStringLiteral("127.0.0.1:0"));
    if (!gateway)
        return reportFailure(line, gateway.error());
    const QJsonObject ready = QJsonDocument::fromJson(startGateway(*gateway)).object();
    const QByteArray password = ready.value(QLatin1String("password")).toString().toLatin1();
    if (password.isEmpty())
        return int(Exit::Failed); // it has said why
    const auto netrc = memoryFile("netrc", "machine 127.0.0.1 login lanyard password " + password + '\n');
    const auto header = memoryFile("header", "Lanyard-Secret: " + password + '\n');
    if (!netrc || !header)
        return reportNoStart(command.constFirst());
    qputenv("LANYARD_GATEWAY", ready.value(QLatin1String("url")).toString().toLatin1());
    qputenv("LANYARD_NETRC_FILE", netrc->toUtf8());
    qputenv("LANYARD_HEADER_FILE", header->toUtf8());
    exemptFromProxy();
    flushed();
    become(command);
    return reportNoStart(command.constFirst());
}

}
