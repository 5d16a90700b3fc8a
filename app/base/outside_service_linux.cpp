#include "base/outside_service.h"

#include <QFileInfo>
#include <sys/prctl.h>

namespace lanyard {

QStringList outsideService()
{
    const bool isHeld = ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1;
    const bool hasManager =
        QFileInfo(QStringLiteral("/run/systemd/system")).isDir(); // sd_booted(3); not in a container
    if (!isHeld || !hasManager)
        return {};
    // ExitType=cgroup: starters such as xdg-open end before the browser does.
    return {QStringLiteral("systemd-run"), QStringLiteral("--user"), QStringLiteral("--quiet"),
        QStringLiteral("--collect"), QStringLiteral("--property=ExitType=cgroup"), QStringLiteral("--")};
}

}
