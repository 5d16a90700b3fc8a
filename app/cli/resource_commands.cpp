// add, remove.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/tray.h"
#include "status/sign_out_json.h"
#include "status/sign_out_text.h"

namespace lanyard::cli {

int runAdd(const CommandLine &line)
{
    QJsonObject params{{QStringLiteral("url"), line.argument(0)}};
    if (line.has("name"))
        params.insert(QLatin1String("name"), line.text("name"));
    const Answer answer = callTray(line, QStringLiteral("add"), params, kAfterUser);
    const QString id = answer ? answer->value(QLatin1String("id")).toString() : QString();
    return reportDone(line, answer, CliText::tr("Added as “%1”. Next: lanyard sign-in %1").arg(id));
}

int runRemove(const CommandLine &line)
{
    const Answer answer =
        callTray(line, QStringLiteral("remove"), {{QStringLiteral("resource"), line.argument(0)}}, kAfterNetwork);
    QStringList sentences(CliText::tr("Removed %1.").arg(line.argument(0)));
    const auto report = decoded(answer, readSignOut); // an older tray sends none
    if (report && !report->signedOut.isEmpty())
        sentences += SignOutText::reportParagraphs(*report);
    return reportDone(line, answer, sentences.join(u'\n'));
}

}
