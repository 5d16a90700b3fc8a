#pragma once

// Many workstations on one virtual clock: whoever is next acts, until the day is over.

#include "fleet/workstation.h"

#include <QString>

namespace lanyard::fleet {

struct Story {
    Arrivals arrivals;
    std::vector<qint32> awake; ///< workstations, of each second since the day began
    Watch watch;
};

/// @param size workstations
Story simulate(const Occasion &occasion, qsizetype size, const MakeWorkstation &make);

}
