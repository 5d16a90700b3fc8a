#include "cli/held_run.h"

#include "cli/memory_file.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lanyard::cli {
namespace {

/// One stream of the program: what it wrote, and where that goes.
struct Stream {
    int from = -1; ///< -1: it has ended
    int to = -1; ///< -1: kept
    QByteArray held = {};
};

struct Pipe {
    int read = -1;
    int write = -1;
};

Pipe makePipe()
{
    std::array<int, 2> ends{-1, -1};
    return ::pipe2(ends.data(), O_CLOEXEC) == 0 ? Pipe{ends[0], ends[1]} : Pipe{};
}

void closeSource(Stream &stream)
{
    if (stream.from >= 0)
        ::close(stream.from);
    stream.from = -1;
}

/// Where nobody reads it any more, the program must hear of that, as if it wrote there itself.
void passOn(Stream &stream, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(stream.to, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return closeSource(stream);
        done += std::max<ssize_t>(count, 0);
    }
}

void readSome(Stream &stream, bool passesOn)
{
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    const ssize_t count = ::read(stream.from, chunk.data(), size_t(chunk.size()));
    if (count < 0 && errno == EINTR)
        return;
    if (count <= 0)
        return closeSource(stream);
    chunk.truncate(count);
    if (passesOn && stream.to >= 0)
        passOn(stream, chunk);
    else
        stream.held += chunk;
}

/// The last header in it that is whole and no mere announcement ("HTTP/1.1 100 Continue"), or nothing.
QByteArray finalHeader(const QByteArray &headers)
{
    qsizetype start = 0;
    for (qsizetype end; (end = headers.indexOf("\r\n\r\n", start)) >= 0; start = end + 4) {
        const QByteArray header = headers.sliced(start, end + 2 - start);
        if (header.mid(header.indexOf(' ') + 1, 1) != "1")
            return header;
    }
    return {};
}

class HeldRun {
public:
    HeldRun(pid_t child, const std::array<Stream, 3> &streams)
        : m_child(child)
        , m_streams(streams)
    {
    }

    std::optional<int> run(const std::function<Verdict(const QByteArray &)> &judge)
    {
        while (isAnyOpen()) {
            wait();
            const QByteArray header = finalHeader(m_streams[0].held);
            if (m_isJudged || (header.isEmpty() && isAnyOpen()))
                continue;
            m_isJudged = true;
            if (judge(header) == Verdict::Forget)
                return forget();
            for (Stream &stream : m_streams) {
                if (stream.to >= 0)
                    passOn(stream, stream.held);
            }
        }
        int status = 0;
        while (::waitpid(m_child, &status, 0) < 0 && errno == EINTR) { }
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

private:
    bool isAnyOpen() const { return m_streams[0].from >= 0 || m_streams[1].from >= 0 || m_streams[2].from >= 0; }

    void wait()
    {
        std::array<pollfd, 3> waiting{};
        for (size_t i = 0; i < waiting.size(); ++i)
            waiting[i] = {m_streams[i].from, POLLIN, 0};
        if (::poll(waiting.data(), waiting.size(), -1) < 0)
            return;
        for (size_t i = 0; i < waiting.size(); ++i) {
            if (waiting[i].fd >= 0 && waiting[i].revents)
                readSome(m_streams[i], m_isJudged);
        }
    }

    std::optional<int> forget()
    {
        ::kill(m_child, SIGTERM);
        while (::waitpid(m_child, nullptr, 0) < 0 && errno == EINTR) { }
        for (Stream &stream : m_streams)
            closeSource(stream);
        return std::nullopt;
    }

    pid_t m_child;
    std::array<Stream, 3> m_streams;
    bool m_isJudged = false;
};

/// In the child; `failed` closes when it has become the program, and says errno where it has not.
[[noreturn]] void becomeHeld(const QStringList &command, int failed)
{
    become(command);
    const int why = errno;
    (void)!::write(failed, &why, sizeof why);
    ::_exit(127);
}

/// Of the child that has this pipe's other end; 0: it has started.
int startError(int failed)
{
    int why = 0;
    while (::read(failed, &why, sizeof why) < 0 && errno == EINTR) { }
    ::close(failed);
    return why;
}

}

std::optional<int> runHeld(const HeldCommand &command, const std::function<Verdict(const QByteArray &)> &judge)
{
    const Pipe headers = makePipe();
    const Pipe out = makePipe();
    const Pipe err = makePipe();
    const Pipe failed = makePipe();
    if (headers.read < 0 || out.read < 0 || err.read < 0 || failed.read < 0)
        return -1;
    const int inherited = ::dup(headers.write); // without O_CLOEXEC
    const QStringList commandLine = command(QStringLiteral("/dev/fd/%1").arg(inherited));
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(out.write, STDOUT_FILENO);
        ::dup2(err.write, STDERR_FILENO);
        becomeHeld(commandLine, failed.write);
    }
    for (const int end : {headers.write, out.write, err.write, failed.write, inherited})
        ::close(end);
    if (child < 0)
        return -1;
    if (const int why = startError(failed.read)) {
        while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
        errno = why;
        return -1;
    }
    return HeldRun(child, {Stream{headers.read, -1}, Stream{out.read, STDOUT_FILENO}, Stream{err.read, STDERR_FILENO}})
        .run(judge);
}

}
