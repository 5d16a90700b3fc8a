#pragma once

// What every attempt of every cell keeps to: requests, time and size are bounded.

#include "session/matrix/complaints.h"
#include "session/matrix/detour.h"

namespace lanyard {

/// @param rounds how many challenges an attempt asks for that has not started over for a minute; another may be shorter
inline void checkBounds(const Detour &detour, int rounds, bool isFirst, Complaints &complaints)
{
    using namespace std::chrono_literals;
    const int found = detour.count(Leg::Challenge);
    complaints.expect(isFirst ? found == rounds : found >= 1 && found <= rounds,
        QStringLiteral("%1 rounds, expected %2").arg(found).arg(rounds));
    complaints.expect(detour.asked().size() <= rounds * qsizetype(kRefreshLegs.size()),
        QStringLiteral("%1 requests").arg(detour.asked().size()));
    complaints.expect(detour.countOf(TransportFault::Timeout) <= 1, QStringLiteral("waits for a time-out twice"));
    for (const Detour::Asked &asked : detour.asked()) {
        complaints.expect(asked.timeout > 0s && asked.timeout <= 30s,
            QStringLiteral("%1 may take %2 ms").arg(nameOf(asked.leg)).arg(asked.timeout.count()));
        complaints.expect(asked.maxBody > 0 && asked.maxBody <= 1024 * 1024,
            QStringLiteral("%1 may answer %2 bytes").arg(nameOf(asked.leg)).arg(asked.maxBody));
    }
}

}
