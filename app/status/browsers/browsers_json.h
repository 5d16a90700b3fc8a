#pragma once

// The user's browsers as `lanyard browser status --json` prints them. Pure.

#include "status/browsers/browsers_view.h"
#include "storage/json_reader.h"

namespace lanyard {

QJsonObject browsersJson(const BrowsersView &view);
/// As strict as readStatus().
tl::expected<BrowsersView, JsonError> readBrowsers(const QJsonObject &json);

}
