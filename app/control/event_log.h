#pragma once

// What happened lately, for `lanyard events`: the differences between one Status and the next, and the notices.
// A value of bounded size; holds no secret.

#include "session/sessions.h"

#include <QJsonObject>
#include <deque>

namespace lanyard::control {

/// What became different from `before` to `after`, one event per resource at most. As JSON: `time`, `what` (added,
/// removed, tenant, renewed, state), `resource`, `name`, `state`, `reason`, `message`, `expiresAt`.
QList<QJsonObject> differences(const Status &before, const Status &after);

class EventLog {
public:
    explicit EventLog(Status now);

    /// The new events, which are also kept.
    QList<QJsonObject> update(Status now);
    QJsonObject add(const Notice &notice, const QDateTime &now);

    QList<QJsonObject> recent() const { return {m_recent.begin(), m_recent.end()}; }

private:
    void keep(const QJsonObject &event);

    Status m_last;
    std::deque<QJsonObject> m_recent;
};

}
