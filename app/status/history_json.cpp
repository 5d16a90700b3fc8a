// The history as a file: compact, and read strictly, for nothing in it is worth a guess.

#include "status/history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace lanyard {

namespace {

template <class List> auto fromCode(const List &list, const QString &text)
{
    std::optional<typename List::value_type> found;
    for (const auto value : list) {
        if (code(value) == text)
            found = value;
    }
    return found;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.timeSpec() == Qt::UTC ? time : QDateTime();
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

std::optional<HistoryEntry> entryFrom(const QJsonObject &object)
{
    const auto kind = fromCode(HistoryEntry::kAllKinds, object.value(u"what").toString());
    const auto state = fromCode(kAllStates, object.value(u"state").toString());
    const auto reason = reasonFromCode(object.value(u"reason").toString(QStringLiteral("ok")));
    HistoryEntry entry;
    entry.at = timeFrom(object.value(u"at"));
    if (!kind || !state || !reason || !entry.at.isValid())
        return std::nullopt;
    entry.kind = *kind;
    entry.state = *state;
    entry.reason = *reason;
    entry.endsAt = timeFrom(object.value(u"ends"));
    entry.tenant = object.value(u"tenant").toString().left(256);
    return entry;
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

Result<History> readHistory(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    const QDateTime until = timeFrom(root.value(u"until"));
    if (root.value(u"version").toInt() != 1 || !until.isValid() || !root.value(u"resources").isObject())
        return failure(
            Reason::Configuration, QStringLiteral("at byte %1: %2").arg(problem.offset).arg(problem.errorString()));
    History history;
    const QJsonObject resources = root.value(u"resources").toObject();
    for (auto it = resources.begin(); it != resources.end(); ++it) {
        QList<HistoryEntry> entries;
        const QJsonArray array = it.value().toArray();
        for (const QJsonValue &value : array) {
            const auto entry = entryFrom(value.toObject());
            if (!entry || (!entries.isEmpty() && entry->at < entries.constLast().at))
                return failure(
                    Reason::Configuration, QStringLiteral("resources.%1[%2]").arg(it.key()).arg(entries.size()));
            entries.append(*entry);
        }
        history.put(it.key(), entries);
    }
    history.stop(until);
    return history;
}

}
