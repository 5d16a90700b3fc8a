// lanyard-bridge: the browser starts it, and it carries messages between the extension and the tray
// (app/browser/PROTOCOL.md). It holds a session's cookie only while that passes by, understands nothing, decides
// nothing, writes nothing but messages, and ends with either side: 0 where there is no tray or a side closed, 1 where
// something came that is no message, 2 where it was not started by a browser.

#include "bridge/message_flow.h"
#include "bridge/tray_socket.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bridge {

namespace {

constexpr size_t kLongestCaller = 128;
constexpr size_t kLongestGreeting = 256;
constexpr unsigned kSearched = 4096; ///< descriptors

void print(int descriptor, const char *text)
{
    if (write(descriptor, text, strlen(text)) < 0)
        _exit(1);
}

/// "chrome-extension://ID/", or after the manifest's path Firefox's id of the add-on. Null for anything else: it goes
/// into JSON as it is.
const char *callerOf(int count, char **arguments)
{
    const bool isChromium = count == 2 && strncmp(arguments[1], "chrome-extension://", 19) == 0;
    const bool isFirefox = count == 3 && arguments[1][0] == '/';
    if (!isChromium && !isFirefox)
        return nullptr;
    const char *caller = arguments[count - 1];
    const size_t length = strlen(caller);
    constexpr auto kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/@._-{}";
    return length > 0 && length <= kLongestCaller && strspn(caller, kAllowed) == length ? caller : nullptr;
}

/// Firefox sees by the end of a pipe that we ended. Where we close that before, it asks without a pause whether we did.
bool tellsOfOurEnd(int descriptor)
{
    struct stat what { };
    const int flags = fcntl(descriptor, F_GETFL);
    return flags >= 0 && (flags & O_ACCMODE) == O_WRONLY && fstat(descriptor, &what) == 0 && S_ISFIFO(what.st_mode);
}

void closeWhatWasInherited()
{
    for (unsigned descriptor = 3; descriptor < kSearched; ++descriptor) {
        if (!tellsOfOurEnd(int(descriptor)))
            close(int(descriptor));
    }
    close_range(kSearched, ~0U, 0);
}

void giveUpWhatIsNotNeeded()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    signal(SIGPIPE, SIG_IGN);
    closeWhatWasInherited();
    if (chdir("/") != 0)
        _exit(1);
}

bool stopBlocking(int descriptor)
{
    const int flags = fcntl(descriptor, F_GETFL);
    return flags >= 0 && fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0;
}

class Relay {
public:
    explicit Relay(int tray)
        : m_tray(tray)
        , m_fromBrowser(STDIN_FILENO, tray)
        , m_toBrowser(tray, STDOUT_FILENO)
    {
    }

    Flow run(const char *greeting)
    {
        m_fromBrowser.begin(greeting);
        Flow flow = m_fromBrowser.write();
        while (flow == Flow::GoesOn)
            flow = step();
        return flow;
    }

private:
    /// Waits for either side, without a limit. A side that we do not read from meanwhile says that it closed by
    /// refusing what we write.
    Flow step()
    {
        const short fromTray = m_toBrowser.isWriting() ? 0 : POLLIN;
        const short toTray = m_fromBrowser.isWriting() ? POLLOUT : 0;
        const short toBrowser = m_toBrowser.isWriting() ? POLLOUT : 0;
        pollfd sides[] = {
            {m_fromBrowser.isWriting() ? -1 : STDIN_FILENO, POLLIN, 0},
            {fromTray | toTray ? m_tray : -1, short(fromTray | toTray), 0},
            {STDOUT_FILENO, toBrowser, 0}, // and POLLERR, when the browser closes it
        };
        if (poll(sides, 3, -1) < 0)
            return Flow::GoesOn; // a signal
        Flow flow = Flow::GoesOn;
        if (sides[0].revents)
            flow = m_fromBrowser.read();
        if (flow == Flow::GoesOn && toTray && sides[1].revents)
            flow = m_fromBrowser.write();
        if (flow == Flow::GoesOn && fromTray && (sides[1].revents & ~POLLOUT))
            flow = hear();
        if (flow == Flow::GoesOn && sides[2].revents)
            flow = toBrowser ? m_toBrowser.write() : Flow::Ended;
        return flow;
    }

    /// The tray looks at the relay's program before it says a word. After that nobody else may: cookies come.
    Flow hear()
    {
        if (!m_hasHeard)
            prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
        m_hasHeard = true;
        return m_toBrowser.read();
    }

    int m_tray;
    FramesToLines m_fromBrowser;
    LinesToFrames m_toBrowser;
    bool m_hasHeard = false;
};

int run(const char *caller)
{
    sockaddr_un address;
    const bool hasAddress = takeAddressAndClearEnvironment(address);
    giveUpWhatIsNotNeeded();
    const int tray = hasAddress ? connectToTray(address) : -1;
    if (tray < 0)
        return 0; // the extension tries again
    if (!stopBlocking(STDIN_FILENO) || !stopBlocking(STDOUT_FILENO))
        return 2;
    char greeting[kLongestGreeting];
    snprintf(greeting, sizeof greeting, "{\"type\":\"relay\",\"version\":1,\"caller\":\"%s\",\"browserPid\":%d}\n",
        caller, int(getppid()));
    return Relay(tray).run(greeting) == Flow::Broken ? 1 : 0;
}

}

}

static constexpr const char *kUsage = "lanyard-bridge: browsers start this program for Lanyard's extension.\n";

int main(int count, char **arguments)
{
    if (count == 2 && strcmp(arguments[1], "--version") == 0) {
        bridge::print(STDOUT_FILENO, "lanyard-bridge " LANYARD_VERSION "\n");
        return 0;
    }
    if (count == 2 && strcmp(arguments[1], "--help") == 0) {
        bridge::print(STDOUT_FILENO, kUsage);
        return 0;
    }
    if (const char *caller = bridge::callerOf(count, arguments))
        return bridge::run(caller);
    if (isatty(STDIN_FILENO))
        bridge::print(STDERR_FILENO, kUsage);
    return 2;
}
