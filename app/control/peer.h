#pragma once

// Who is at the other end of a local socket, as the kernel says.

#include <QtGlobal>

namespace lanyard::control {

/// Whether the peer of this connected socket runs as our own user. False as well when the kernel cannot tell.
bool peerIsSameUser(qintptr socketDescriptor);

}
