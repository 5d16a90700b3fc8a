#pragma once

// Status as `status --json` prints it and as the command reads it (app/README.md#status-json): stable, new keys may be
// added. Pure; holds no secret. Times are UTC, ISO 8601 with Z; null where unknown.

#include "status/status.h"
#include "storage/json_reader.h"

namespace lanyard {

/// @param onlyId just this resource; empty for all
QJsonObject statusJson(const Status &status, qint64 pid, const QString &onlyId = QString());

/// Strict: what is missing, of another type or not one of the known words is an error that names its place, as
/// "resources[0].state: “frozen” is unknown". Unknown keys are ignored.
tl::expected<Status, JsonError> readStatus(const QJsonObject &json);

}
