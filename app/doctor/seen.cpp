#include "doctor/seen.h"

#include "policy/settings_file.h"
#include "status/history_json.h"
#include "storage/files.h"
#include "storage/folders.h"

#include <QSysInfo>
#include <algorithm>

namespace lanyard::doctor {

namespace {

diagnostics::Seen::Programs programs(const TrayLink &tray)
{
    return {tray.version(), QSysInfo::productType(), QSysInfo::productVersion(), QSysInfo::kernelVersion(),
        QSysInfo::currentCpuArchitecture(), qEnvironmentVariable("XDG_CURRENT_DESKTOP"),
        qEnvironmentVariable("XDG_SESSION_TYPE")};
}

diagnostics::PolicyFiles filesOf(const PolicyPlaces &places)
{
    const QString main = policyFile(places);
    const bool isAdministrators = main == places.administrator;
    return {main, isAdministrators ? dropInFiles(places.dropInFolder()) : QStringList()};
}

/// As the tray saved it last: every few minutes, and when it quit.
History history()
{
    constexpr qint64 kLargest = 16 * 1024 * 1024;
    const QString path = stateFolder() + QStringLiteral("/history.json");
    const auto json = mayExist(path) ? readFile(path, kLargest) : Result<QByteArray>();
    return json ? readHistory(*json).value_or(History()) : History();
}

int userResources(const QList<Resource> &all)
{
    return int(std::count_if(all.begin(), all.end(), [](const Resource &one) { return !one.fromPolicy; }));
}

}

diagnostics::Seen seen(
    const Configuration &configuration, const PolicyPlaces &places, TrayLink &tray, const QList<CheckFinding> &findings)
{
    return {programs(tray), configuration.set, filesOf(places), SettingsFile().look(),
        userResources(configuration.resources), findings, history(), tray.status(), tray.browsers(), tray.events(),
        tray.log()};
}

}
