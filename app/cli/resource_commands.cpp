// add, remove.

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/tray.h"

namespace lanyard::cli {

int runAdd(const QStringList &arguments)
{
    Options options(
        QStringLiteral("add"), {QStringLiteral("URL")}, Text::tr("Find out what stands behind a URL, and add it."));
    options.value(QStringLiteral("name"), QStringLiteral("N"), Text::tr("What to call it."));
    if (const auto exit = options.read(arguments))
        return *exit;
    QJsonObject params{{QStringLiteral("url"), options.argument(0)}};
    if (options.has(QStringLiteral("name")))
        params.insert(QLatin1String("name"), options.text(QStringLiteral("name")));
    const Answer answer = ask(QStringLiteral("add"), params, kAfterNetwork);
    if (!answer)
        return fail(answer.error());
    const QString id = answer->value(QLatin1String("id")).toString();
    print(Text::tr("Added as “%1”. Next: lanyard sign-in %1").arg(id));
    return int(Exit::Done);
}

int runRemove(const QStringList &arguments)
{
    Options options(QStringLiteral("remove"), {QStringLiteral("RESOURCE")},
        Text::tr("Forget a resource that you added, and its session."));
    if (const auto exit = options.read(arguments))
        return *exit;
    return askAndSay(QStringLiteral("remove"), {{QStringLiteral("resource"), options.argument(0)}}, kAtOnce,
        Text::tr("%1 is removed.").arg(options.argument(0)));
}

}
