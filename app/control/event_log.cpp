#include "control/event_log.h"

#include "status/event_json.h"

namespace lanyard::control {
namespace {

constexpr size_t kMaxEvents = 200;

}

QList<QJsonObject> EventLog::add(const QList<SessionChange> &changes)
{
    QList<QJsonObject> events;
    for (const SessionChange &change : changes) {
        events.append(eventJson(change));
        append(events.constLast());
    }
    return events;
}

QJsonObject EventLog::add(const Notice &notice, const QDateTime &now)
{
    const QJsonObject event = eventJson(notice, now);
    append(event);
    return event;
}

void EventLog::append(const QJsonObject &event)
{
    m_recent.push_back(event);
    if (m_recent.size() > kMaxEvents)
        m_recent.pop_front();
}

}
