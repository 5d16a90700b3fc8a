#pragma once

// $XDG_RUNTIME_DIR/lanyard: where the lock and the control socket are. Created if missing; used only if it is a real
// folder (no symlink) of our own with mode 0700, in an XDG_RUNTIME_DIR that is ours too. There is no other place
// (app/README.md#trust-6).

#include "base/result.h"

namespace lanyard {

/// The absolute path, or an Error of Reason::Configuration that names the place.
Result<QString> runtimeFolder();

}
