#include "gateway/process.h"

#include <boost/asio/posix/stream_descriptor.hpp>
#include <memory>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace lanyard::gateway {

void prepareProcess()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef LANYARD_RELEASE
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

void endWith(asio::io_context &context, pid_t process)
{
    const long descriptor = ::syscall(SYS_pidfd_open, process, 0);
    if (descriptor < 0) {
        context.stop(); // it has ended already
        return;
    }
    const auto watched = std::make_shared<asio::posix::stream_descriptor>(context, int(descriptor));
    watched->async_wait(
        asio::posix::stream_descriptor::wait_read, [&context, watched](const ErrorCode &) { context.stop(); });
}

}
