#pragma once

// The first act of main(): keeps the tray's pipe to ourselves. Chromium's children inherit descriptors 0 and 1, and a
// renderer that could write to 1 would forge events (app/README.md#processes).

namespace lanyard::signin {

struct StandardStreams {
    int input = -1; ///< close-on-exec
    int output = -1;
};

/// Moves descriptors 0 and 1 away, and puts /dev/null and stderr in their place. -1 on failure.
StandardStreams takeStandardStreams();

}
