// sign-in, refresh, switch, sign-out, open, quit.

#include "base/duration_text.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "control/socket_path.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace lanyard::cli {
namespace {

QString resource()
{
    return QStringLiteral("RESOURCE");
}

QJsonObject withResource(const Options &options)
{
    return {{QStringLiteral("resource"), options.argument(0)}};
}

QString names(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return QLocale().createSeparatedList(list);
}

/// What a sign-out did, sentence by sentence.
void printReport(const QJsonObject &report)
{
    const QString signedOut = names(report.value(QLatin1String("signedOut")));
    const QString stillActive = names(report.value(QLatin1String("stillActive")));
    const QString kept = names(report.value(QLatin1String("leftInKeychain")));
    const QDateTime until = QDateTime::fromString(report.value(QLatin1String("copiesUntil")).toString(), Qt::ISODate);
    print(signedOut.isEmpty() ? Text::tr("There was no session to sign out of.")
                              : Text::tr("Signed out of %1.").arg(signedOut));
    if (!stillActive.isEmpty())
        print(Text::tr("Still working until their sessions end, then in need of a sign-in: %1.").arg(stillActive));
    if (until.isValid())
        print(Text::tr("Copies of a session may work until %1.").arg(DurationText::timeOfDay(until)));
    if (!signedOut.isEmpty() && !report.value(QLatin1String("serverTold")).toBool())
        print(Text::tr("The server could not be told; everything on this computer is gone."));
    if (!kept.isEmpty())
        print(Text::tr("Your keychain is not ready; deleted as soon as it is: %1.").arg(kept));
}

}

int runSignIn(const QStringList &arguments)
{
    Options options(QStringLiteral("sign-in"), {resource()}, Text::tr("Sign in to a resource, in a window."));
    options.value(QStringLiteral("tenant"), QStringLiteral("T"), Text::tr("Sign in to this tenant."));
    if (const auto exit = options.read(arguments))
        return *exit;
    QJsonObject params = withResource(options);
    if (options.has(QStringLiteral("tenant")))
        params.insert(QLatin1String("tenant"), options.text(QStringLiteral("tenant")));
    return askAndSay(
        QStringLiteral("signIn"), params, kAfterUser, Text::tr("Signed in to %1.").arg(options.argument(0)));
}

int runRefresh(const QStringList &arguments)
{
    Options options(QStringLiteral("refresh"), {QStringLiteral("[RESOURCE]")}, Text::tr("Renew a session now."));
    options.flag(QStringLiteral("all"), Text::tr("Renew every session."));
    if (const auto exit = options.read(arguments))
        return *exit;
    const bool all = options.has(QStringLiteral("all"));
    if (all != options.argument(0).isEmpty())
        return options.wrong(Text::tr("Name either one RESOURCE or --all."));
    if (all)
        return askAndSay(QStringLiteral("refreshAll"), {}, kAfterNetwork, Text::tr("All sessions are renewed."));
    return askAndSay(QStringLiteral("refresh"), withResource(options), kAfterNetwork,
        Text::tr("The session of %1 is renewed.").arg(options.argument(0)));
}

int runSwitch(const QStringList &arguments)
{
    Options options(QStringLiteral("switch"), {resource(), QStringLiteral("TENANT")},
        Text::tr("Use a resource as a member of another tenant. Opens a window if you never signed in there."));
    if (const auto exit = options.read(arguments))
        return *exit;
    QJsonObject params = withResource(options);
    params.insert(QLatin1String("tenant"), options.argument(1));
    return askAndSay(QStringLiteral("switchTenant"), params, kAfterUser,
        Text::tr("%1 is now used with %2.").arg(options.argument(0), options.argument(1)));
}

int runSignOut(const QStringList &arguments)
{
    Options options(QStringLiteral("sign-out"), {QStringLiteral("[RESOURCE]")},
        Text::tr("Sign out of a resource and forget the accounts of its tenants."));
    options.flag(QStringLiteral("everywhere"), Text::tr("Sign out of every resource and forget every account."));
    if (const auto exit = options.read(arguments))
        return *exit;
    const bool everywhere = options.has(QStringLiteral("everywhere"));
    if (everywhere != options.argument(0).isEmpty())
        return options.wrong(Text::tr("Name either one RESOURCE or --everywhere."));
    const Answer report = everywhere ? ask(QStringLiteral("signOutEverywhere"), {}, kAfterNetwork)
                                     : ask(QStringLiteral("signOut"), withResource(options), kAfterNetwork);
    if (!report)
        return fail(report.error());
    printReport(*report);
    return int(Exit::Done);
}

int runOpen(const QStringList &arguments)
{
    Options options(
        QStringLiteral("open"), {resource()}, Text::tr("Show a resource in a window that has its session."));
    if (const auto exit = options.read(arguments))
        return *exit;
    return askAndSay(
        QStringLiteral("open"), withResource(options), kAfterUser, Text::tr("%1 is open.").arg(options.argument(0)));
}

int runQuit(const QStringList &arguments)
{
    Options options(QStringLiteral("quit"), {}, Text::tr("End Lanyard. Sessions are not renewed until it runs again."));
    if (const auto exit = options.read(arguments))
        return *exit;
    control::Client client;
    if (const auto failure = client.connectTo(control::socketPath()))
        return fail(*failure);
    const Answer answer = client.call(QStringLiteral("quit"), {}, kAtOnce);
    if (!answer)
        return fail(answer.error());
    if (!client.waitUntilGone(kAtOnce)) {
        say(Text::tr("Lanyard is still finishing its work and ends after it."));
        return int(Exit::Transient);
    }
    print(Text::tr("Lanyard has ended."));
    return int(Exit::Done);
}

}
