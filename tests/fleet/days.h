#pragma once

// Every occasion, lived with each kind of refresher, and what comes of it.

#include "fleet/guide.h"
#include "fleet/load.h"

namespace lanyard::fleet {

struct Day {
    Occasion occasion;
    std::array<std::optional<Story>, kKinds> stories; ///< all there
    qsizetype size = 0;

    /// When the event's peak is looked for: an outage's when it is over.
    Span peaks() const;
    Load load(int kind, Server server) const;
    /// What Lanyard asks of Identity Platform in vain, while that is away.
    Load duringOutage(int kind) const;
};

/// As many at a time as there are cores.
QList<Day> live(qsizetype size);

Figures figuresOf(const QList<Day> &days);
QString pictureOf(const Day &day);

}
