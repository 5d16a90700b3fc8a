#include "signin/process/standard_streams.h"

#include <fcntl.h>
#include <unistd.h>

namespace lanyard::signin {

StandardStreams takeStandardStreams()
{
    constexpr int kFirstFree = 3;
    StandardStreams streams;
    streams.input = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, kFirstFree);
    streams.output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, kFirstFree);
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (fcntl(STDERR_FILENO, F_GETFD) < 0)
        dup2(nothing, STDERR_FILENO);
    dup2(nothing, STDIN_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    if (nothing > STDERR_FILENO)
        close(nothing);
    return streams;
}

}
