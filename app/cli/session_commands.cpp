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

QString resource()
{
    return QStringLiteral("RESOURCE");
}

QJsonObject withResource(const CommandLine &line)
{
    return {{QStringLiteral("resource"), line.argument(0)}};
}

}

int runSignIn(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("sign-in"), {resource()}, CliText::tr("Sign in to a resource in a window."));
    line.value(QStringLiteral("tenant"), QStringLiteral("T"), CliText::tr("Sign in to this tenant."));
    if (const auto exit = line.read(arguments))
        return *exit;
    QJsonObject params = withResource(line);
    if (line.has(QStringLiteral("tenant")))
        params.insert(QLatin1String("tenant"), line.text(QStringLiteral("tenant")));
    return callAndPrint(
        QStringLiteral("signIn"), params, kAfterUser, CliText::tr("Signed in to %1.").arg(line.argument(0)));
}

int runRefresh(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("refresh"), {QStringLiteral("[RESOURCE]")}, CliText::tr("Refresh a session now."));
    line.flag(QStringLiteral("all"), CliText::tr("Refresh all sessions."));
    if (const auto exit = line.read(arguments))
        return *exit;
    const bool all = line.has(QStringLiteral("all"));
    if (all != line.argument(0).isEmpty())
        return line.usageError(CliText::tr("Specify either RESOURCE or --all."));
    if (all)
        return callAndPrint(
            QStringLiteral("refreshAll"), {}, kAfterNetwork, CliText::tr("All sessions are refreshed."));
    return callAndPrint(QStringLiteral("refresh"), withResource(line), kAfterNetwork,
        CliText::tr("The session for %1 is refreshed.").arg(line.argument(0)));
}

int runSwitch(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("switch"), {resource(), QStringLiteral("TENANT")},
        CliText::tr(
            "Switch a resource to another tenant. Opens a window if you have not signed in to that tenant before."));
    if (const auto exit = line.read(arguments))
        return *exit;
    QJsonObject params = withResource(line);
    params.insert(QLatin1String("tenant"), line.argument(1));
    return callAndPrint(QStringLiteral("switchTenant"), params, kAfterUser,
        CliText::tr("%1 now uses tenant %2.").arg(line.argument(0), line.argument(1)));
}

int runSignOut(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("sign-out"), {QStringLiteral("[RESOURCE]")},
        CliText::tr("Sign out of a resource and forget the accounts of its tenants."));
    line.flag(QStringLiteral("everywhere"), CliText::tr("Sign out of all resources and forget all accounts."));
    if (const auto exit = line.read(arguments))
        return *exit;
    const bool everywhere = line.has(QStringLiteral("everywhere"));
    if (everywhere != line.argument(0).isEmpty())
        return line.usageError(CliText::tr("Specify either RESOURCE or --everywhere."));
    const Answer answer = everywhere ? callTray(QStringLiteral("signOutEverywhere"), {}, kAfterNetwork)
                                     : callTray(QStringLiteral("signOut"), withResource(line), kAfterNetwork);
    const auto report = decoded(answer, readSignOut);
    if (!report)
        return reportFailure(report.error());
    for (const QString &paragraph : SignOutText::reportParagraphs(*report))
        print(paragraph);
    return int(Exit::Done);
}

int runOpen(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("open"), {resource()}, CliText::tr("Open a resource in a window that is signed in to it."));
    if (const auto exit = line.read(arguments))
        return *exit;
    return callAndPrint(
        QStringLiteral("open"), withResource(line), kAfterUser, CliText::tr("%1 is open.").arg(line.argument(0)));
}

int runQuit(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("quit"), {}, CliText::tr("Quit Lanyard. Sessions are not refreshed until it runs again."));
    if (const auto exit = line.read(arguments))
        return *exit;
    control::Client client;
    if (const auto connected = client.connectTo(control::socketPath()); !connected)
        return reportFailure(connected.error());
    const Answer answer = client.call(QStringLiteral("quit"), {}, kAtOnce);
    if (!answer)
        return reportFailure(answer.error());
    if (!client.waitForDisconnect(kAtOnce)) {
        printMessage(CliText::tr("Lanyard is finishing its work and will quit shortly."));
        return int(Exit::Transient);
    }
    print(CliText::tr("Lanyard has quit."));
    return int(Exit::Done);
}

}
