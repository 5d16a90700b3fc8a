#pragma once

// How an answer leaves the company: what it says, and how the connection misbehaves where a fault says so.

#include "sandbox/http.h"

#include <chrono>
#include <functional>

namespace sandbox {

enum class Manner { Whole, Drop, HalfThenDrop, Silence, HalfThenSilence, Drip };

struct Delivery {
    Reply reply;
    Manner manner = Manner::Whole;
    std::chrono::milliseconds pause{50}; ///< between the bytes of a drip
};

using Deliver = std::function<void(const Delivery &)>;

}
