#include "bridge/tray_socket.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

namespace bridge {

bool takeAddressAndClearEnvironment(sockaddr_un &address)
{
    address = {};
    address.sun_family = AF_UNIX;
    const char *folder = getenv("XDG_RUNTIME_DIR");
    int length = 0;
    if (folder && folder[0] == '/')
        length = snprintf(address.sun_path, sizeof address.sun_path, "%s/lanyard/bridge.sock", folder);
    for (char **variable = environ; variable && *variable; ++variable)
        explicit_bzero(*variable, strlen(*variable)); // what /proc/PID/environ shows is this very memory
    clearenv();
    return length > 0 && size_t(length) < sizeof address.sun_path;
}

static bool isOurUser(int tray)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(tray, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

int connectToTray(const sockaddr_un &address)
{
    const int tray = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (tray < 0)
        return -1;
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    if (connect(tray, generic, sizeof address) == 0 && isOurUser(tray))
        return tray;
    close(tray);
    return -1;
}

}
