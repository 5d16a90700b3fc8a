// add, remove.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/tray.h"

namespace lanyard::cli {

int runAdd(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("add"), {QStringLiteral("URL")},
        CliText::tr("Add the resource at a URL, after checking its sign-in page."));
    line.value(QStringLiteral("name"), QStringLiteral("N"), CliText::tr("Name of the resource."));
    if (const auto exit = line.read(arguments))
        return *exit;
    QJsonObject params{{QStringLiteral("url"), line.argument(0)}};
    if (line.has(QStringLiteral("name")))
        params.insert(QLatin1String("name"), line.text(QStringLiteral("name")));
    const Answer answer = callTray(QStringLiteral("add"), params, kAfterUser);
    if (!answer)
        return reportFailure(answer.error());
    const QString id = answer->value(QLatin1String("id")).toString();
    print(CliText::tr("Added as “%1”. Next: lanyard sign-in %1").arg(id));
    return int(Exit::Done);
}

int runRemove(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("remove"), {QStringLiteral("RESOURCE")},
        CliText::tr("Remove a resource that you added, and its session."));
    if (const auto exit = line.read(arguments))
        return *exit;
    return callAndPrint(QStringLiteral("remove"), {{QStringLiteral("resource"), line.argument(0)}}, kAtOnce,
        CliText::tr("Removed %1.").arg(line.argument(0)));
}

}
