#pragma once

// Recent events, for `lanyard events`: the session layer's changes and its notices, as JSON (status/event_json.h).
// A value of bounded size; holds no secret.

#include "status/change.h"
#include "status/notice.h"

#include <QJsonObject>
#include <deque>

namespace lanyard::control {

class EventLog {
public:
    /// The new events, which are also kept.
    QList<QJsonObject> add(const QList<SessionChange> &changes);
    QJsonObject add(const Notice &notice, const QDateTime &now);

    QList<QJsonObject> recent() const { return {m_recent.begin(), m_recent.end()}; }

private:
    void append(const QJsonObject &event);

    std::deque<QJsonObject> m_recent;
};

}
