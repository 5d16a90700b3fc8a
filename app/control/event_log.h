#pragma once

// What happened lately, for `lanyard events`: the session layer's changes and its notices, as JSON.
// A value of bounded size; holds no secret.

#include "session/session_service.h"

#include <QJsonObject>
#include <deque>

namespace lanyard::control {

/// `time`, `what` (added, removed, tenant, renewed, state), `resource`, `name`, `state`, `reason`, `message`,
/// `expiresAt`.
QJsonObject eventJson(const SessionChange &change);

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
