#pragma once

// When to try again after a transient failure: exponential with jitter. Pure: it says how long; callers
// wait.

#include <chrono>
#include <optional>

namespace lanyard {

struct BackoffPolicy {
    std::chrono::milliseconds first = std::chrono::seconds(30);
    std::chrono::milliseconds longest = std::chrono::minutes(16);
    std::chrono::milliseconds longestRetryAfter = std::chrono::hours(1); ///< a server may ask for no more than this
    double jitter = 0.25; ///< the wait is drawn from [1, 1 + jitter] of its length, Retry-After's too
};

/// The wait before attempt number `failures` + 1.
/// @param failures how many attempts failed in a row, at least 1
/// @param remaining what is left of the live session: the wait never passes half of it, but is `first` at least; none:
/// nothing is left to save
/// @param retryAfter what the server asked for: never undercut, heeded up to longestRetryAfter
/// @param random uniform in [0, 1)
std::chrono::milliseconds backoff(const BackoffPolicy &policy, int failures,
    std::optional<std::chrono::milliseconds> remaining, std::optional<std::chrono::seconds> retryAfter, double random);

}
