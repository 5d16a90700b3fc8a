#include "platform/hardening.h"

#include "base/logging.h"

#include <optional>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace lanyard {

static constexpr mode_t kOnlyOurs = 077;
static std::optional<mode_t> usersUmask; ///< since hardenProcess()

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
    const mode_t before = ::umask(kOnlyOurs);
    usersUmask = usersUmask.value_or(before);
}

UsersUmask::UsersUmask()
{
    if (usersUmask)
        ::umask(*usersUmask);
}

UsersUmask::~UsersUmask()
{
    if (usersUmask)
        ::umask(kOnlyOurs);
}

}
