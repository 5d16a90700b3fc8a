#pragma once

// How an answer leaves the company: what it says, and how the connection misbehaves where a fault says so.

#include "sandbox/web/http.h"

#include <chrono>
#include <functional>

namespace sandbox {

/// How the bytes of an answer leave. "Half" is half of the body, unless it says head.
enum class Manner {
    Whole,
    WholeThenClose,
    Drop,
    HalfHeadThenDrop,
    HeadThenDrop,
    HalfThenDrop,
    Silence,
    HalfHeadThenSilence,
    HalfThenSilence,
    Drip,
};

struct Delivery {
    Reply reply;
    Manner manner = Manner::Whole;
    std::chrono::milliseconds pause{50}; ///< between the bytes of a drip
    qint64 blanks = 0; ///< so many before the body, of an answer that leaves whole
};

using Deliver = std::function<void(const Delivery &)>;

}
