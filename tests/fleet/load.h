#pragma once

// What a day's arrivals come to at one server: plain numbers.

#include "fleet/fleet.h"

namespace lanyard::fleet {

struct Load {
    double mean = 0; ///< requests a second, once the event is two hours over
    double peakMinute = 0; ///< requests a second in the busiest minute
    double peakSecond = 0; ///< in the busiest second
    /// The busiest stretch once the event is two hours over, against the mean: what nobody waits for, for each
    /// workstation that is awake.
    double settled = 0;

    double peakOverMean() const { return mean > 0 ? peakMinute / mean : 0; }
};

/// @param peaks when the busiest minute and second are looked for
/// @param stretch seconds: long enough for many arrivals, or chance is all that is seen
Load loadOf(const Occasion &occasion, const Story &story, Server server, Span peaks, int stretch);

/// The same as numbers of each minute: requests a second.
std::vector<double> perMinute(const PerSecond &arrivals);

}
