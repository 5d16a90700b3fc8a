#pragma once

// The way to the tray: $XDG_RUNTIME_DIR/lanyard/bridge.sock and nowhere else.

#include <sys/un.h>

namespace bridge {

/// Keeps the socket's address and overwrites every variable that the browser passed on: it may hold secrets, and other
/// programs of the user can read it as long as the process lives. False without a usable XDG_RUNTIME_DIR.
bool takeAddressAndClearEnvironment(sockaddr_un &address);

/// A socket that does not block, connected to a tray of the same user; -1 where there is none.
int connectToTray(const sockaddr_un &address);

}
