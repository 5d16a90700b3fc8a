#pragma once

// The exit codes of the `lanyard` command, derived from what the tray answered. Pure. The same table is in the man
// page.

#include "control/message.h"

namespace lanyard::cli {

enum class Exit {
    Done = 0,
    Failed = 1, ///< an error, or the user said no
    Usage = 2,
    SignInNeeded = 3,
    NotRunning = 4,
    Transient = 5, ///< offline, unavailable: the same command may succeed later
    Forbidden = 6, ///< by policy
};

/// The exit code of a command that failed for this reason.
Exit exitFor(Reason reason);
/// The exit code for a failed call; never Done.
Exit exitFor(const control::Failure &failure);

}
