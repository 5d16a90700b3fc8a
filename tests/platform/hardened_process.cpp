// Hardens itself as a release build does, shows the result line by line, and waits for the end of its input.

#include "platform/hardening.h"
#include "platform/memory_report.h"

#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

int main(int argc, char **)
{
    lanyard::hardenProcess(argc > 1 ? lanyard::Dumpable::Yes : lanyard::Dumpable::No);
    rlimit core{1, 1};
    getrlimit(RLIMIT_CORE, &core);
    const auto report = lanyard::memoryReport();
    printf("core=%llu dumpable=%d umask=%03o pss=%d\n", static_cast<unsigned long long>(core.rlim_max),
        prctl(PR_GET_DUMPABLE), umask(077), report && report->pss > 0 && report->pss <= report->rss);
    fflush(stdout);
    return getchar() == EOF ? 0 : 1;
}
