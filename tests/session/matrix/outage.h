#pragma once

// A mishap that lasts for hours: how often Lanyard tries, and that nothing else happens.

#include "session/matrix/matrix_world.h"

#include <QStringList>

namespace lanyard {

struct Outage {
    int attempts = 0;
    int requests = 0;
    QStringList complaints;
};

Outage waitOutOutage(MatrixWorld &world, Leg leg, Mishap mishap, std::chrono::seconds length);

}
