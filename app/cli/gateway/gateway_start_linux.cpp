#include "cli/gateway/gateway_start.h"

#include "cli/memory_file.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lanyard::cli {
namespace {

QByteArray firstLine(int fd)
{
    QByteArray line;
    std::array<char, 1024> chunk{};
    while (!line.contains('\n')) {
        const ssize_t count = ::read(fd, chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return {};
        line.append(chunk.data(), count);
    }
    return line.trimmed();
}

/// In the child: one more fork, so that the command does not find a child that it never started. It gets no terminal's
/// signals: it ends with the command, not before.
[[noreturn]] void startDetached(const QStringList &commandLine, int out)
{
    const pid_t gateway = ::fork();
    if (gateway == 0) {
        ::setsid();
        ::dup2(out, STDOUT_FILENO);
        const int nothing = ::open("/dev/null", O_RDONLY);
        ::dup2(nothing, STDIN_FILENO);
        become(commandLine);
        reportNoStart(commandLine.constFirst());
        ::_exit(127);
    }
    if (gateway < 0)
        reportNoStart(commandLine.constFirst());
    ::_exit(0);
}

}

QByteArray startGateway(const QStringList &commandLine)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        reportNoStart(commandLine.constFirst());
        return {};
    }
    const QStringList whole =
        commandLine + QStringList{QStringLiteral("--until"), QString::number(::getpid()), QStringLiteral("--json")};
    const pid_t child = ::fork();
    if (child == 0)
        startDetached(whole, ends[1]);
    if (child < 0)
        reportNoStart(commandLine.constFirst());
    ::close(ends[1]);
    while (child > 0 && ::waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
    const QByteArray line = firstLine(ends[0]);
    ::close(ends[0]);
    return line;
}

}
