#pragma once

// The exit codes of the `lanyard` command (design section 9). The server names one with every failure, so that
// the command needs no knowledge of reasons.

#include "base/reason.h"

namespace lanyard::control {

enum class Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    SignInNeeded = 3,
    NotRunning = 4,
    Transient = 5, ///< offline, unavailable: the same command may succeed later
    Forbidden = 6, ///< by policy
};

/// What a command that failed for this reason returns.
Exit exitFor(Reason reason);

}
