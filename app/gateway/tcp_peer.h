#pragma once

// Who is at the other end of a connection over loopback, as the kernel says. A browser's address stands in command
// lines that every user of the computer can read, so it opens nothing for another user.

namespace lanyard::gateway {

/// @param socket a connected one; true where its other end is held by a process of this user
bool tcpPeerIsSameUser(int socket);

}
