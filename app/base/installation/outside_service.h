#pragma once

// As a service of the user's (packaging/systemd) Lanyard gives up what it does not need. The user's own programs need
// it: they must not inherit that, nor end with the service.

#include <QStringList>

namespace lanyard {

/// What stands before the command that starts one of the user's own programs: nothing, or, where this process is part
/// of lanyard.service, a request to the user's service manager, no word of which needs quoting. The program then has
/// the desktop's environment, not ours, and is a unit of its own, whose name tells nothing of the command.
QStringList outsideService();

/// An argument as it must stand after that, where something does: systemd-run takes $ for the start of a variable's
/// name.
QString afterOutsideService(QString argument);

}
