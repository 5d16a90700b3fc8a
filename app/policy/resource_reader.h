#pragma once

// "resources" in a policy and in the user's own resources.json: the same format and the same checks.

#include "policy/policy.h"
#include "policy/policy_values.h"

namespace lanyard {

/// @param list an array, or null when there is none
QList<Resource> readResources(const JsonNode *list, PolicyValues &values, Faults &faults);

}
