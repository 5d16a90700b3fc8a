#include "status/history_json.h"

#include "storage/json_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject toJson(const HistoryEntry &entry)
{
    QJsonObject object{{QStringLiteral("at"), timeText(entry.at)}, {QStringLiteral("what"), code(entry.kind)},
        {QStringLiteral("state"), code(entry.state)}};
    if (entry.reason != Reason::Ok)
        object.insert(QStringLiteral("reason"), code(entry.reason));
    if (entry.endsAt.isValid())
        object.insert(QStringLiteral("ends"), timeText(entry.endsAt));
    if (!entry.tenant.isEmpty())
        object.insert(QStringLiteral("tenant"), entry.tenant);
    return object;
}

HistoryEntry entryFrom(JsonReader object)
{
    HistoryEntry entry;
    entry.at = object.time(QLatin1String("at"));
    entry.kind = object.word(QLatin1String("what"), HistoryEntry::kAllKinds);
    entry.state = object.word(QLatin1String("state"), kAllStates);
    entry.reason = object.takeWord(QLatin1String("reason"), kAllReasons).value_or(Reason::Ok);
    entry.endsAt = object.takeTime(QLatin1String("ends")).value_or(QDateTime());
    entry.tenant = object.takeText(QLatin1String("tenant")).value_or(QString()).left(256);
    return entry;
}

QList<HistoryEntry> entriesFrom(const QList<JsonItem> &list, JsonFaults &faults)
{
    QList<HistoryEntry> entries;
    for (const JsonItem &item : list) {
        const HistoryEntry entry = entryFrom(JsonReader(item, faults));
        if (!entries.isEmpty() && entry.at < entries.constLast().at)
            faults.add(item, QStringLiteral("This happened before the event above it."));
        entries.append(entry);
    }
    return entries;
}

History historyFrom(JsonReader &root)
{
    History history;
    root.requireVersion1();
    const QDateTime stopped = root.time(QLatin1String("until"));
    for (const JsonMember &resource : root.members(QLatin1String("resources"), QJsonValue::Array))
        history.put(resource.key, entriesFrom(itemsOf(resource.item), root.faults()));
    history.stop(stopped);
    return history;
}

}

QByteArray writeHistory(const History &history, const QDateTime &until)
{
    QJsonObject resources;
    for (auto it = history.all().begin(); it != history.all().end(); ++it) {
        QJsonArray entries;
        for (const HistoryEntry &entry : it.value())
            entries += toJson(entry);
        resources.insert(it.key(), entries);
    }
    const QJsonObject root{{QStringLiteral("version"), 1}, {QStringLiteral("until"), timeText(until)},
        {QStringLiteral("resources"), resources}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

tl::expected<History, JsonError> readHistory(const QByteArray &json)
{
    return readJson(json, historyFrom);
}

}
