#pragma once

// A line of `lanyard events`: a change of one session, or a notice to the user. Pure; holds no secret.

#include "status/change.h"
#include "status/notice.h"
#include "storage/json_reader.h"

#include <variant>

namespace lanyard {

struct SessionEvent {
    QDateTime at; ///< UTC
    std::variant<SessionChange, Notice> what;
};

QJsonObject eventJson(const SessionChange &change);
QJsonObject eventJson(const Notice &notice, const QDateTime &at);

/// As strict as readStatus(). A change comes back with nothing in `before`, and in `after` what is shown: id, name,
/// state, reason, message, expiresAt, refreshMethod.
tl::expected<SessionEvent, JsonError> readEvent(const QJsonObject &json);

}
