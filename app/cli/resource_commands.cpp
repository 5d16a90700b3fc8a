// add, remove.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/tray.h"

namespace lanyard::cli {

int runAdd(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("add"), {QStringLiteral("URL")}, CliText::tr("Find out what stands behind a URL, and add it."));
    line.value(QStringLiteral("name"), QStringLiteral("N"), CliText::tr("What to call it."));
    if (const auto exit = line.read(arguments))
        return *exit;
    QJsonObject params{{QStringLiteral("url"), line.argument(0)}};
    if (line.has(QStringLiteral("name")))
        params.insert(QLatin1String("name"), line.text(QStringLiteral("name")));
    const Answer answer = callTray(QStringLiteral("add"), params, kAfterNetwork);
    if (!answer)
        return reportFailure(answer.error());
    const QString id = answer->value(QLatin1String("id")).toString();
    print(CliText::tr("Added as “%1”. Next: lanyard sign-in %1").arg(id));
    return int(Exit::Done);
}

int runRemove(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("remove"), {QStringLiteral("RESOURCE")},
        CliText::tr("Forget a resource that you added, and its session."));
    if (const auto exit = line.read(arguments))
        return *exit;
    return callAndPrint(QStringLiteral("remove"), {{QStringLiteral("resource"), line.argument(0)}}, kAtOnce,
        CliText::tr("%1 is removed.").arg(line.argument(0)));
}

}
