#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "control/socket_path.h"
#include "status/change_text.h"
#include "status/event_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard::cli {
namespace {

QString eventLine(const SessionEvent &event)
{
    QStringList columns{event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))};
    if (const auto *change = std::get_if<SessionChange>(&event.what))
        columns << change->after.name << ChangeText::of(*change) << change->after.message;
    else
        columns << std::get<Notice>(event.what).text;
    columns.removeAll(QString());
    return columns.join(QStringLiteral("  "));
}

/// Why it cannot be printed.
std::optional<control::Failure> printEvent(const QJsonObject &object, bool json)
{
    if (json) {
        print(QJsonDocument(object).toJson(QJsonDocument::Compact));
        return std::nullopt;
    }
    const auto event = decoded(object, readEvent);
    if (!event)
        return event.error();
    print(eventLine(*event));
    return std::nullopt;
}

}

int runEvents(const CommandLine &line)
{
    const bool follow = line.has("follow");
    const bool json = line.wantsJson();
    control::Client client;
    if (const auto connected = client.connectTo(control::socketPath()); !connected)
        return reportFailure(line, connected.error());
    const Answer recent =
        client.call(QStringLiteral("events"), {{QStringLiteral("follow"), follow}}, line.limit(kAtOnce));
    if (!recent)
        return reportFailure(line, recent.error());
    for (const QJsonValue &event : recent->value(QLatin1String("events")).toArray()) {
        if (const auto failure = printEvent(event.toObject(), json))
            return reportFailure(line, *failure);
    }
    const QDeadlineTimer end = line.end();
    while (follow && flushed()) {
        const auto event = client.nextEvent(end);
        if (!event && end.hasExpired())
            break;
        if (!event)
            return reportFailure(line, event.error());
        if (const auto failure = printEvent(event->params, json))
            return reportFailure(line, *failure);
    }
    return int(Exit::Done);
}

}
