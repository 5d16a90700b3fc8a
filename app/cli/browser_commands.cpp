// browser status, browser enable, browser disable.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "status/browsers_json.h"
#include "status/browsers_text.h"

namespace lanyard::cli {
namespace {

/// A line for each profile, and below it one for each resource that there is something to say of.
QString browsersText(const BrowsersView &view)
{
    QStringList lines;
    if (!view.problem.isEmpty())
        lines.append(view.problem);
    if (view.profiles.isEmpty())
        lines.append(BrowsersText::nothing(view.mode));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const BrowserProfileView &profile : view.profiles) {
        QList<QStringList> rows{
            {QStringLiteral("%1 (%2)").arg(profile.name, profile.id), BrowsersText::connection(profile, now)}};
        for (const BrowserSiteView &site : profile.sites) {
            if (site.state != BrowserSiteState::Off)
                rows.append({QStringLiteral("  ") + site.name, BrowsersText::state(site)});
        }
        lines.append(table(rows));
    }
    return lines.join(u'\n');
}

int runStatusOfBrowsers(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("browser status"), {},
        CliText::tr("Show which of your browsers are connected, and what each is signed in to."));
    line.flag(QStringLiteral("json"), CliText::tr("Print JSON in a stable format."));
    if (const auto exit = line.read(arguments))
        return *exit;
    const Answer answer = callTray(QStringLiteral("browsers"), {}, kAtOnce);
    if (!answer)
        return reportFailure(answer.error());
    if (line.has(QStringLiteral("json"))) {
        printJson(*answer);
        return int(Exit::Done);
    }
    const auto view = decoded(answer, readBrowsers);
    if (!view)
        return reportFailure(view.error());
    print(browsersText(*view));
    return int(Exit::Done);
}

int runSwitchOf(const QString &name, const QStringList &arguments)
{
    const bool on = name == QLatin1String("enable");
    CommandLine line(QStringLiteral("browser ") + name, {QStringLiteral("RESOURCE")},
        on ? CliText::tr("Stay signed in to a resource in your own browser. Lanyard asks you first.")
           : CliText::tr("Remove a resource's session from your own browser."));
    line.value(QStringLiteral("browser"), QStringLiteral("B"),
        CliText::tr("The browser's id or name, where several are connected."));
    if (const auto exit = line.read(arguments))
        return *exit;
    QJsonObject params{{QStringLiteral("resource"), line.argument(0)}};
    if (line.has(QStringLiteral("browser")))
        params.insert(QLatin1String("browser"), line.text(QStringLiteral("browser")));
    return callAndPrint(on ? QStringLiteral("enableInBrowser") : QStringLiteral("disableInBrowser"), params,
        on ? kAfterUser : kAtOnce,
        (on ? CliText::tr("Your browser stays signed in to %1.") : CliText::tr("%1 is removed from your browser."))
            .arg(line.argument(0)));
}

}

int runBrowser(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name == QLatin1String("enable") || name == QLatin1String("disable"))
        return runSwitchOf(name, arguments.sliced(1));
    if (name == QLatin1String("status"))
        return runStatusOfBrowsers(arguments.sliced(1));
    if (name == QLatin1String("--help"))
        return runStatusOfBrowsers(arguments);
    printMessage(CliText::tr("“lanyard browser” needs status, enable or disable after it."));
    return int(Exit::Usage);
}

}
