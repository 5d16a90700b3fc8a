// A relay that does the least that can be done: lines of a socket become frames for the browser, and back. What
// Lanyard's own relay is measured against (scenarios/speed.py). No check, no bound, no wiping.

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

bool writeAll(int to, const char *data, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(to, data, size);
        if (written <= 0)
            return false;
        data += written;
        size -= std::size_t(written);
    }
    return true;
}

bool framesOut(std::string &lines)
{
    for (std::size_t end = lines.find('\n'); end != std::string::npos; end = lines.find('\n')) {
        const auto length = std::uint32_t(end);
        char head[sizeof length];
        std::memcpy(head, &length, sizeof length);
        if (!writeAll(STDOUT_FILENO, head, sizeof head) || !writeAll(STDOUT_FILENO, lines.data(), end))
            return false;
        lines.erase(0, end + 1);
    }
    return true;
}

bool linesOut(std::string &frames, int to)
{
    for (;;) {
        std::uint32_t length = 0;
        if (frames.size() < sizeof length)
            return true;
        std::memcpy(&length, frames.data(), sizeof length);
        if (frames.size() < sizeof length + length)
            return true;
        const std::string line = frames.substr(sizeof length, length) + '\n';
        if (!writeAll(to, line.data(), line.size()))
            return false;
        frames.erase(0, sizeof length + length);
    }
}

bool readInto(std::string &buffer, int from)
{
    char some[65536];
    const ssize_t got = ::read(from, some, sizeof some);
    if (got <= 0)
        return false;
    buffer.append(some, std::size_t(got));
    return true;
}

int connected()
{
    const char *folder = std::getenv("XDG_RUNTIME_DIR");
    const int made = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(
        address.sun_path, (std::string(folder ? folder : "") + "/bare.sock").c_str(), sizeof address.sun_path - 1);
    return ::connect(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? made : -1;
}

}

int main()
{
    const int socket = connected();
    std::string frames, lines;
    pollfd sides[] = {{STDIN_FILENO, POLLIN, 0}, {socket, POLLIN, 0}};
    while (socket >= 0 && ::poll(sides, 2, -1) > 0) {
        if (sides[0].revents && (!readInto(frames, STDIN_FILENO) || !linesOut(frames, socket)))
            break;
        if (sides[1].revents && (!readInto(lines, socket) || !framesOut(lines)))
            break;
    }
    return 0;
}
