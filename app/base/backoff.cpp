#include "base/backoff.h"

#include <QtGlobal>
#include <algorithm>

namespace lanyard {

using std::chrono::milliseconds;

std::chrono::milliseconds backoff(const BackoffPolicy &policy, int failures, std::optional<milliseconds> remaining,
    std::optional<std::chrono::seconds> retryAfter, double random)
{
    const int doublings = std::clamp(failures, 1, 21) - 1;
    // Jitter only adds: the wait stays above the minimum and above what the server asked for.
    const double stretch = 1.0 + policy.jitter * random;
    const auto stretched = [stretch](milliseconds of) { return milliseconds(qint64(double(of.count()) * stretch)); };
    milliseconds most = policy.longest;
    if (remaining)
        most = std::min(most, std::max(policy.first, *remaining / 2));
    milliseconds wait = std::min(policy.longest, milliseconds(policy.first.count() << doublings));
    wait = std::min(most, stretched(wait));
    if (retryAfter) { // compared in seconds: a server's number may be too large for milliseconds
        const auto longest = std::chrono::floor<std::chrono::seconds>(policy.longestRetryAfter);
        wait = std::max(wait, stretched(std::min(*retryAfter, longest)));
    }
    return wait;
}

}
