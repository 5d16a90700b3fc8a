// proxy: becomes the gateway, a program of its own, so that no other command loads what it needs.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/gateway/gateway_start.h"
#include "cli/memory_file.h"
#include "cli/output.h"
#include "cli/tray.h"

namespace lanyard::cli {

int runProxy(const CommandLine &line)
{
    auto command = gatewayLine(line, line.text("listen"));
    if (!command)
        return reportFailure(line, command.error());
    if (line.wantsJson())
        command->append(QStringLiteral("--json"));
    flushed();
    become(*command);
    return reportNoStart(command->constFirst());
}

}
