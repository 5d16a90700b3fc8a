#pragma once

// The members of a policy or of the user's settings.json that control Lanyard's behaviour: the same keys in both.

#include "policy/settings.h"
#include "storage/json_reader.h"

namespace lanyard {

/// A wrong member is a fault and counts as absent.
StatedSettings readSettings(JsonReader &object);

}
