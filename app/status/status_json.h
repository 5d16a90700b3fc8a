#pragma once

// Status as `status --json` prints it (app/README.md#status-json): stable, new keys may be added. Pure; holds no
// secret. Times are UTC, ISO 8601 with Z; null where unknown.

#include "status/status.h"

#include <QJsonObject>

namespace lanyard::control {

/// @param onlyId just this resource; empty for all
QJsonObject statusJson(const Status &status, qint64 pid, const QString &onlyId = QString());

/// "2026-11-23T18:00:00Z", or null for an invalid time.
QJsonValue timeJson(const QDateTime &time);

}
