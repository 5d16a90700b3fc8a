#include "diagnostics/parts.h"

#include <algorithm>

namespace lanyard::diagnostics {

namespace {

HarmlessObject eventOf(const QDateTime &at, const SessionChange &change, Numbering &numbers)
{
    const SessionView &session = change.after;
    return {
        {"time", at},
        {"change", change.kind},
        {"resource", numberOf(numbers.resources, session.id)},
        {"state", session.state},
        {"reason", session.reason},
        {"refresh", session.refreshMethod},
        {"expiresAt", session.expiresAt},
    };
}

HarmlessObject eventOf(const QDateTime &at, const Notice &notice, Numbering &numbers)
{
    QList<Harmless> resources;
    for (const QString &id : notice.resources)
        resources.append(numberOf(numbers.resources, id));
    return {{"time", at}, {"notice", notice.kind}, {"resources", resources}};
}

HarmlessObject eventOf(const HistoryEntry &entry, int resource)
{
    return {
        {"time", entry.at},
        {"what", entry.kind},
        {"resource", resource},
        {"state", entry.state},
        {"reason", entry.reason},
        {"endsAt", entry.endsAt},
    };
}

/// One resource after the other: in the order of their numbers, then of ids.
QList<Harmless> lastDay(const History &history, Numbering &numbers)
{
    QMap<int, QString> ids;
    QStringList known = history.all().keys();
    std::sort(known.begin(), known.end());
    for (const QString &id : std::as_const(known))
        ids.insert(numbers.resources.of(id), id);
    QList<Harmless> entries;
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        for (const HistoryEntry &entry : history.of(*id))
            entries.append(eventOf(entry, id.key()));
    }
    return entries;
}

}

HarmlessObject eventsPart(const Seen &seen, Numbering &numbers)
{
    QList<Harmless> events;
    for (const SessionEvent &event : seen.events)
        events.append(std::visit([&](const auto &what) { return eventOf(event.at, what, numbers); }, event.what));
    return {{"events", events}, {"lastDay", lastDay(seen.history, numbers)}};
}

}
