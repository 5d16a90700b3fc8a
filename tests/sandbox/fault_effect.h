#pragma once

// How a fault changes an answer: instead of it, or after it. Pure.

#include "sandbox/faults.h"
#include "sandbox/web/delivery.h"

#include <optional>

namespace sandbox {

std::optional<Delivery> insteadOf(const Fault &fault); ///< none: the request is to be processed first
Delivery spoiled(const Reply &reply, const Fault &fault);

}
