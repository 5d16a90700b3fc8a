#pragma once

// "resources" in a policy and in the user's own resources.json: the same format and the same checks.

#include "policy/policy.h"
#include "policy/policy_values.h"

namespace lanyard {

QList<Resource> readResources(const QList<JsonItem> &list, PolicyValues &values, JsonFaults &faults);

}
