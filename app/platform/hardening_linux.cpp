#include "platform/hardening.h"

#include "base/logging.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace lanyard {

Dumpable defaultDumpable()
{
#ifdef LANYARD_RELEASE
    return Dumpable::No;
#else
    return Dumpable::Yes;
#endif
}

void hardenProcess(Dumpable dumpable)
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        qCWarning(logDesktop) << "core dumps cannot be turned off";
    if (dumpable == Dumpable::No && ::prctl(PR_SET_DUMPABLE, 0) != 0)
        qCWarning(logDesktop) << "the process stays readable for debuggers";
    ::umask(077);
}

}
