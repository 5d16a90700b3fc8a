#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "control/socket_path.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard::cli {
namespace {

QString word(const QString &what, const QString &state)
{
    if (what == QLatin1String("added"))
        return CliText::tr("added");
    if (what == QLatin1String("removed"))
        return CliText::tr("removed");
    if (what == QLatin1String("refreshed"))
        return CliText::tr("refreshed");
    if (what == QLatin1String("tenant"))
        return CliText::tr("tenant switched");
    return state;
}

void printEvent(const QJsonObject &event, bool json)
{
    if (json) {
        print(QJsonDocument(event).toJson(QJsonDocument::Compact));
        return;
    }
    const auto text = [&event](QLatin1String key) { return event.value(key).toString(); };
    const QDateTime time = QDateTime::fromString(text(QLatin1String("time")), Qt::ISODate).toLocalTime();
    QStringList columns{time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))};
    if (!text(QLatin1String("name")).isEmpty())
        columns.append(text(QLatin1String("name")));
    const QString what = word(text(QLatin1String("what")), text(QLatin1String("state")));
    if (!what.isEmpty())
        columns.append(what);
    columns.append(text(QLatin1String("message")));
    print(columns.join(QStringLiteral("  ")));
}

}

int runEvents(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("events"), {}, CliText::tr("Print recent session events."));
    line.flag(QStringLiteral("follow"), CliText::tr("Keep printing events until interrupted."));
    line.flag(QStringLiteral("json"), CliText::tr("Print one JSON object per line."));
    if (const auto exit = line.read(arguments))
        return *exit;
    const bool follow = line.has(QStringLiteral("follow"));
    const bool json = line.has(QStringLiteral("json"));
    control::Client client;
    if (const auto failure = client.connectTo(control::socketPath()))
        return reportFailure(*failure);
    const Answer recent = client.call(QStringLiteral("events"), {{QStringLiteral("follow"), follow}}, kAtOnce);
    if (!recent)
        return reportFailure(recent.error());
    for (const QJsonValue &event : recent->value(QLatin1String("events")).toArray())
        printEvent(event.toObject(), json);
    while (follow && flushed()) {
        const auto event = client.nextEvent();
        if (!event)
            return reportFailure(event.error());
        printEvent(event->params, json);
    }
    return int(Exit::Done);
}

}
