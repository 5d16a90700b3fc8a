#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/journal/journal.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "control/socket_path.h"
#include "status/change_text.h"
#include "status/event_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

namespace lanyard::cli {
namespace {

QString eventText(const SessionEvent &event)
{
    QStringList columns;
    if (const auto *change = std::get_if<SessionChange>(&event.what))
        columns << change->after.name << ChangeText::of(*change) << change->after.message;
    else
        columns << std::get<Notice>(event.what).text;
    columns.removeAll(QString());
    return columns.join(QStringLiteral("  "));
}

enum class Destination { Lines, Json, Journal, FollowingJournal };

/// A journal that is starting anew gets some seconds from whoever follows.
bool writeToJournal(const QByteArray &entry, Destination destination)
{
    int moreTries = destination == Destination::FollowingJournal ? 20 : 0;
    bool isSent = sendToJournal(entry);
    for (; !isSent && moreTries > 0; --moreTries) {
        QThread::msleep(250);
        isSent = sendToJournal(entry);
    }
    return isSent;
}

/// Why it cannot be told there.
std::optional<control::Failure> tell(const QJsonObject &object, Destination destination)
{
    if (destination == Destination::Json) {
        print(QJsonDocument(object).toJson(QJsonDocument::Compact));
        return std::nullopt;
    }
    const auto event = decoded(object, readEvent);
    if (!event)
        return event.error();
    if (destination == Destination::Lines) {
        const QString time = event->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        print(time + QStringLiteral("  ") + eventText(*event));
    } else if (!writeToJournal(journalEntry(*event, eventText(*event)), destination)) {
        //: %1: why not, in the system's words
        const QString message = CliText::tr("The system's journal cannot be reached: %1.").arg(qt_error_string());
        return control::Failure{control::Code::Failed, message};
    }
    return std::nullopt;
}

}

int runEvents(const CommandLine &line)
{
    const bool follow = line.has("follow");
    if (line.has("journal") && line.wantsJson())
        return line.usageError(CliText::tr("--json and --journal exclude each other."));
    const Destination destination = line.has("journal") ? follow ? Destination::FollowingJournal : Destination::Journal
        : line.wantsJson()                              ? Destination::Json
                                                        : Destination::Lines;
    control::Client client;
    if (const auto connected = client.connectTo(control::socketPath()); !connected)
        return reportFailure(line, connected.error());
    const Answer recent =
        client.call(QStringLiteral("events"), {{QStringLiteral("follow"), follow}}, line.limit(kAtOnce));
    if (!recent)
        return reportFailure(line, recent.error());
    // Who follows for the journal wrote what came before when it came.
    const bool isWritten = destination == Destination::FollowingJournal;
    for (const QJsonValue &event : isWritten ? QJsonArray() : recent->value(QLatin1String("events")).toArray()) {
        if (const auto failure = tell(event.toObject(), destination))
            return reportFailure(line, *failure);
    }
    const QDeadlineTimer end = line.end();
    while (follow && flushed()) {
        const auto event = client.nextEvent(end);
        if (!event && end.hasExpired())
            break;
        if (!event)
            return reportFailure(line, event.error());
        if (const auto failure = tell(event->params, destination))
            return reportFailure(line, *failure);
    }
    return int(Exit::Done);
}

}
