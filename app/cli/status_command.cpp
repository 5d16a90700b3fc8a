#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/status_text.h"
#include "cli/tray.h"

namespace lanyard::cli {

int runStatus(const QStringList &arguments)
{
    Options options(QStringLiteral("status"), {QStringLiteral("[RESOURCE]")},
        Text::tr("Show whether sessions work, how long, and why not."));
    options.flag(QStringLiteral("json"), Text::tr("Print JSON; its form is stable."));
    options.flag(QStringLiteral("check"),
        Text::tr("Exit with 0 if every session is active, 3 if a sign-in is needed, 5 if waiting helps, else 1."));
    options.value(QStringLiteral("min-valid"), QStringLiteral("10m"),
        Text::tr("With --check: active for at least this long."), QStringLiteral("0s"));
    if (const auto exit = options.read(arguments))
        return *exit;
    std::chrono::seconds minValid{};
    if (const auto exit = options.duration(QStringLiteral("min-valid"), minValid))
        return *exit;
    if (options.has(QStringLiteral("min-valid")) && !options.has(QStringLiteral("check")))
        return options.wrong(Text::tr("--min-valid goes with --check."));
    QJsonObject params;
    if (!options.argument(0).isEmpty())
        params.insert(QLatin1String("resource"), options.argument(0));
    const Answer status = ask(QStringLiteral("status"), params, kAtOnce);
    if (!status)
        return fail(status.error());
    if (options.has(QStringLiteral("json")))
        printJson(*status);
    else
        print(statusText(*status));
    return int(options.has(QStringLiteral("check")) ? checkStatus(*status, minValid) : Exit::Done);
}

}
