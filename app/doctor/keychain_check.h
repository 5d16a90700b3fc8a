#pragma once

// A round trip: an entry of doctor's own is written, read and deleted again, and looked for afterwards. Never prompts.

#include "doctor/report.h"
#include "doctor/tray_link.h"

#include <qcorotask.h>

namespace lanyard {
class Vault;
}

namespace lanyard::doctor {

/// The service that doctor's entry belongs to: not the one whose entries are accounts.
inline constexpr char kKeychainService[] = "Lanyard doctor";

/// @param vault of that service; outlives the task
/// @param left accounts that the tray could not delete yet
QCoro::Task<Outcome> checkKeychain(Vault &vault, int left);

}
