// sign-in, refresh, switch, sign-out, open, quit.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "control/socket_path.h"
#include "status/sign_out_json.h"
#include "status/sign_out_text.h"

namespace lanyard::cli {
namespace {

QJsonObject withResource(const CommandLine &line)
{
    return {{QStringLiteral("resource"), line.argument(0)}};
}

}

int runSignIn(const CommandLine &line)
{
    QJsonObject params = withResource(line);
    const bool isInBrowser = line.has("browser");
    if (isInBrowser && line.has("tenant"))
        return line.usageError(CliText::tr(
            "Specify --tenant or --browser, not both: in your browser the sign-in page asks for the tenant."));
    if (line.has("tenant"))
        params.insert(QLatin1String("tenant"), line.text("tenant"));
    const QString method = isInBrowser ? QStringLiteral("signInWithBrowser") : QStringLiteral("signIn");
    const Answer answer = callTray(line, method, params, kAfterUser);
    return reportDone(line, answer, CliText::tr("Signed in to %1.").arg(line.argument(0)));
}

int runRefresh(const CommandLine &line)
{
    const bool all = line.has("all");
    if (all != line.argument(0).isEmpty())
        return line.usageError(CliText::tr("Specify either RESOURCE or --all."));
    const Answer answer = all ? callTray(line, QStringLiteral("refreshAll"), {}, kAfterNetwork)
                              : callTray(line, QStringLiteral("refresh"), withResource(line), kAfterNetwork);
    return reportDone(line, answer,
        all ? CliText::tr("All sessions are refreshed.")
            : CliText::tr("The session for %1 is refreshed.").arg(line.argument(0)));
}

int runSwitch(const CommandLine &line)
{
    QJsonObject params = withResource(line);
    params.insert(QLatin1String("tenant"), line.argument(1));
    const Answer answer = callTray(line, QStringLiteral("switchTenant"), params, kAfterUser);
    return reportDone(line, answer, CliText::tr("%1 now uses tenant %2.").arg(line.argument(0), line.argument(1)));
}

int runSignOut(const CommandLine &line)
{
    const bool everywhere = line.has("everywhere");
    if (everywhere != line.argument(0).isEmpty())
        return line.usageError(CliText::tr("Specify either RESOURCE or --everywhere."));
    const Answer answer = everywhere ? callTray(line, QStringLiteral("signOutEverywhere"), {}, kAfterNetwork)
                                     : callTray(line, QStringLiteral("signOut"), withResource(line), kAfterNetwork);
    const auto report = decoded(answer, readSignOut);
    if (!report)
        return reportFailure(line, report.error());
    return reportDone(line, answer, SignOutText::reportParagraphs(*report).join(u'\n'));
}

int runOpen(const CommandLine &line)
{
    const Answer answer = callTray(line, QStringLiteral("open"), withResource(line), kAfterUser);
    return reportDone(line, answer, CliText::tr("%1 is open.").arg(line.argument(0)));
}

int runQuit(const CommandLine &line)
{
    control::Client client;
    if (const auto connected = client.connectTo(control::socketPath()); !connected)
        return reportFailure(line, connected.error());
    const Answer answer = client.call(QStringLiteral("quit"), {}, line.limit(kAtOnce));
    if (answer && !client.waitForDisconnect(line.limit(kAtOnce))) {
        printMessage(CliText::tr("Lanyard is finishing its work and will quit shortly."));
        return int(Exit::Transient);
    }
    return reportDone(line, answer, CliText::tr("Lanyard has quit."));
}

}
