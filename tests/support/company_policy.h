#pragma once

// What the sandbox company's administrator would configure: its resources behind IAP and its endpoints. Without its
// certificate authority.

#include "policy/policy.h"
#include "sandbox/company.h"

namespace lanyard {

Policy companyPolicy(sandbox::Company &company);

}
