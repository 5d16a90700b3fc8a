#pragma once

// What is installed and what the desktop offers: the programs, a panel for the icon, notifications, the bridge to
// browsers. Blocking calls on the session bus; starts nothing.

#include "doctor/report.h"
#include "doctor/tray_link.h"

namespace lanyard::doctor {

Outcome checkVersions(const TrayLink &tray);
Outcome checkRunning(const TrayLink &tray);
Outcome checkTrayHost(const TrayLink &tray);
Outcome checkNotifications();
Outcome checkBrowsers(const TrayLink &tray);

}
