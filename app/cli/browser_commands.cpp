// browser status, browser enable, browser disable.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "status/browsers/browsers_json.h"
#include "status/browsers/browsers_text.h"

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

QJsonObject paramsFor(const CommandLine &line)
{
    QJsonObject params{{QStringLiteral("resource"), line.argument(0)}};
    if (line.has("browser"))
        params.insert(QLatin1String("browser"), line.text("browser"));
    return params;
}

}

int runBrowserStatus(const CommandLine &line)
{
    const Answer answer = callTray(line, QStringLiteral("browsers"), {}, kAtOnce);
    const auto view = decoded(answer, readBrowsers);
    if (!view && !(answer && line.wantsJson()))
        return reportFailure(line, view.error());
    return reportDone(line, answer, view ? browsersText(*view) : QString());
}

int runBrowserEnable(const CommandLine &line)
{
    const Answer answer = callTray(line, QStringLiteral("enableInBrowser"), paramsFor(line), kAfterUser);
    return reportDone(line, answer, CliText::tr("Your browser stays signed in to %1.").arg(line.argument(0)));
}

int runBrowserDisable(const CommandLine &line)
{
    const Answer answer = callTray(line, QStringLiteral("disableInBrowser"), paramsFor(line), kAtOnce);
    return reportDone(line, answer, CliText::tr("%1 is removed from your browser.").arg(line.argument(0)));
}

}
