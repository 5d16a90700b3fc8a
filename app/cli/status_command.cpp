#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/status_text.h"
#include "cli/tray.h"
#include "status/status_json.h"

namespace lanyard::cli {

int runStatus(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("status"), {QStringLiteral("[RESOURCE]")},
        CliText::tr("Show the state of each session, when it expires, and any problem."));
    line.flag(QStringLiteral("json"), CliText::tr("Print JSON in a stable format."));
    line.flag(QStringLiteral("check"),
        CliText::tr("Exit with 0 if all sessions are active, 3 if a sign-in is needed, 5 if trying later may help, 1 "
                    "otherwise."));
    line.value(QStringLiteral("min-valid"), QStringLiteral("10m"),
        CliText::tr("With --check: require at least this much time left."), QStringLiteral("0s"));
    if (const auto exit = line.read(arguments))
        return *exit;
    std::chrono::seconds minValid{};
    if (const auto exit = line.duration(QStringLiteral("min-valid"), minValid))
        return *exit;
    if (line.has(QStringLiteral("min-valid")) && !line.has(QStringLiteral("check")))
        return line.usageError(CliText::tr("--min-valid requires --check."));
    QJsonObject params;
    if (!line.argument(0).isEmpty())
        params.insert(QLatin1String("resource"), line.argument(0));
    const Answer answer = callTray(QStringLiteral("status"), params, kAtOnce);
    if (!answer)
        return reportFailure(answer.error());
    const bool json = line.has(QStringLiteral("json"));
    if (json)
        printJson(*answer); // as it came: a script may know more of it than this command
    if (json && !line.has(QStringLiteral("check")))
        return int(Exit::Done);
    const auto status = decoded(answer, readStatus);
    if (!status)
        return reportFailure(status.error());
    if (!json)
        print(statusText(*status));
    return int(line.has(QStringLiteral("check")) ? checkStatus(*status, minValid) : Exit::Done);
}

}
