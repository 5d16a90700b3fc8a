#pragma once

// What the tray knows of a resource's account and session. Nothing is refreshed for it.

#include "doctor/configuration.h"

namespace lanyard::doctor {

/// The steps Account to Verify.
/// @param isReachable IAP answers as it should
void checkSession(Report &report, TrayLink &tray, const Subject &subject, bool isReachable);

}
