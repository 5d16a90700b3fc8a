#pragma once

// The members of a policy, or of the user's settings.json, that say how Lanyard behaves: the same keys in both.

#include "policy/settings.h"
#include "storage/json_reader.h"

namespace lanyard {

/// A member that is wrong is a fault, and counts as not said.
StatedSettings readSettings(ObjectReader &object, Faults &faults);

}
