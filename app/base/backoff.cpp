#include "base/backoff.h"

#include <QtGlobal>
#include <algorithm>

namespace lanyard {

using std::chrono::milliseconds;

std::chrono::milliseconds backoff(const BackoffPolicy &policy, int failures, std::optional<milliseconds> remaining,
    std::optional<std::chrono::seconds> retryAfter, double random)
{
    const int doublings = std::clamp(failures, 1, 21) - 1;
    milliseconds wait = std::min(policy.longest, milliseconds(policy.first.count() << doublings));
    if (remaining)
        wait = std::clamp(wait, std::min(policy.first, wait), std::max(policy.first, *remaining / 2));
    wait = milliseconds(qint64(double(wait.count()) * (1.0 - policy.jitter * random)));
    if (retryAfter) // compared in seconds: a server's number may be too large for milliseconds
        wait = std::max<milliseconds>(
            wait, std::min(*retryAfter, std::chrono::floor<std::chrono::seconds>(policy.longestRetryAfter)));
    return wait;
}

}
