#include "control/peer.h"

#include <sys/socket.h>
#include <unistd.h>

namespace lanyard::control {

bool peerIsSameUser(qintptr socketDescriptor)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (getsockopt(int(socketDescriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return false;
    return peer.uid == geteuid();
}

}
