#pragma once

// `status` for people and for `--check`, from the JSON of the control socket (status/status_json.h). Pure.

#include "cli/exit_code.h"

#include <QJsonObject>
#include <QString>
#include <chrono>

namespace lanyard::cli {

/// A line per resource, "Wiki  active, 42 min left  kim@example.org (Acme EMEA)", and what else there is to know.
QString statusText(const QJsonObject &status);

/// The worst of all resources: Failed before SignInNeeded before Transient; Done when each is active for `minValid`
/// more.
Exit checkStatus(const QJsonObject &status, std::chrono::seconds minValid);

}
