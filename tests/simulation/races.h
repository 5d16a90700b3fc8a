#pragma once

#include "simulation/race.h"

namespace lanyard {

/// Every race that is run, by name.
const QList<Race> &allRaces();

}
