#pragma once

// What the tray logged lately (base/recent_log.h), as its control socket hands it out.

#include "base/recent_log.h"
#include "storage/json_reader.h"

namespace lanyard {

QJsonObject logJson(const QList<LogTrace> &traces);

/// As strict as readStatus().
tl::expected<QList<LogTrace>, JsonError> readLog(const QJsonObject &json);

}
