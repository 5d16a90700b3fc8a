#pragma once

// `status` for people and for `--check`. Pure.

#include "cli/exit_code.h"
#include "status/status.h"

#include <chrono>

namespace lanyard::cli {

/// A line per resource, "Wiki  Active, 42 min left  kim@example.org (Acme EMEA)", after what concerns them all. Already
/// printable().
QString statusText(const Status &status, bool coloured = false);

/// The worst of all resources: Failed before SignInNeeded before Transient; Done when each is active for `minValid`
/// more.
Exit checkStatus(const Status &status, std::chrono::seconds minValid);

}
