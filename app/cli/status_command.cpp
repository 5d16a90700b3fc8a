#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/status_text.h"
#include "cli/tray.h"

namespace lanyard::cli {

int runStatus(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("status"), {QStringLiteral("[RESOURCE]")},
        CliText::tr("Show whether sessions work, how long, and why not."));
    line.flag(QStringLiteral("json"), CliText::tr("Print JSON; its form is stable."));
    line.flag(QStringLiteral("check"),
        CliText::tr("Exit with 0 if every session is active, 3 if a sign-in is needed, 5 if waiting helps, else 1."));
    line.value(QStringLiteral("min-valid"), QStringLiteral("10m"),
        CliText::tr("With --check: active for at least this long."), QStringLiteral("0s"));
    if (const auto exit = line.read(arguments))
        return *exit;
    std::chrono::seconds minValid{};
    if (const auto exit = line.duration(QStringLiteral("min-valid"), minValid))
        return *exit;
    if (line.has(QStringLiteral("min-valid")) && !line.has(QStringLiteral("check")))
        return line.usageError(CliText::tr("--min-valid goes with --check."));
    QJsonObject params;
    if (!line.argument(0).isEmpty())
        params.insert(QLatin1String("resource"), line.argument(0));
    const Answer status = callTray(QStringLiteral("status"), params, kAtOnce);
    if (!status)
        return reportFailure(status.error());
    if (line.has(QStringLiteral("json")))
        printJson(*status);
    else
        print(statusText(*status));
    return int(line.has(QStringLiteral("check")) ? checkStatus(*status, minValid) : Exit::Done);
}

}
