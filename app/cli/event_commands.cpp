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
    if (const auto connected = client.connectTo(control::socketPath()); !connected)
        return reportFailure(connected.error());
    const Answer recent = client.call(QStringLiteral("events"), {{QStringLiteral("follow"), follow}}, kAtOnce);
    if (!recent)
        return reportFailure(recent.error());
    for (const QJsonValue &event : recent->value(QLatin1String("events")).toArray()) {
        if (const auto failure = printEvent(event.toObject(), json))
            return reportFailure(*failure);
    }
    while (follow && flushed()) {
        const auto event = client.nextEvent();
        if (!event)
            return reportFailure(event.error());
        if (const auto failure = printEvent(event->params, json))
            return reportFailure(*failure);
    }
    return int(Exit::Done);
}

}
