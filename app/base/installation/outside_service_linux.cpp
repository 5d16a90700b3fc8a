#include "base/installation/outside_service.h"

#include <QFile>

namespace lanyard {

/// Whoever else holds us (a container, a sandbox) may have no service manager to ask.
static bool isOurService()
{
    QFile groups(QStringLiteral("/proc/self/cgroup"));
    return groups.open(QIODevice::ReadOnly) && groups.readAll().contains("/lanyard.service\n");
}

QStringList outsideService()
{
    if (!isOurService())
        return {};
    // ExitType=cgroup: starters such as xdg-open end before the browser does.
    // The command has an address, which may hold a code: the unit is not named by it, and what the program writes,
    // which the journal would store with its command, goes nowhere.
    return {QStringLiteral("systemd-run"), QStringLiteral("--user"), QStringLiteral("--quiet"),
        QStringLiteral("--collect"), QStringLiteral("--description=Browser"),
        QStringLiteral("--property=ExitType=cgroup"), QStringLiteral("--property=StandardOutput=null"),
        QStringLiteral("--property=StandardError=null"), QStringLiteral("--")};
}

QString afterOutsideService(QString argument)
{
    return argument.replace(u'$', QLatin1String("$$"));
}

}
