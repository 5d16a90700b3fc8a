#pragma once

// Where the control socket is: $XDG_RUNTIME_DIR/lanyard/control.sock and nowhere else (app/README.md#trust-6).

#include <QString>
#include <optional>

namespace lanyard::control {

/// Inside the folder that the tray checked (platform/runtime_folder.h).
QString socketIn(const QString &folder);

/// For callers: the path as the environment gives it, or nothing without a usable XDG_RUNTIME_DIR. Whether the right
/// user listens there is checked after connecting (peer.h).
std::optional<QString> socketPath();

}
