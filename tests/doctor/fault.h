#pragma once

// What is broken on purpose, and what doctor and the status must say of it.

#include "session/matrix/bad_ports.h"
#include "session/world.h"
#include "status/check_finding.h"

#include <functional>

namespace lanyard {

/// What a fault may break.
struct Scene {
    World &world;
    BadPorts &ports;
    QStringList environment; ///< of the tray and of doctor: "A=b"
};

/// What the user and the tray had done when it broke, and after.
enum class Past {
    Refreshed, ///< signed in; a refresh meets the fault
    Restarted, ///< the same, and the tray had no ID token left from before
    SignedIn, ///< signed in, and no refresh since
    SignedOut, ///< the tray has found the sign-in page, and nobody signed in
    Unknown, ///< the fault was there before the tray
};

struct DoctoredFault {
    const char *name;
    std::function<void(Scene &)> breakIt;
    std::optional<CheckStep> step; ///< the first that is not good; none: all are
    Reason reason = Reason::Ok; ///< of the step; Ok where it is a warning
    const char *says = ""; ///< a piece of its message
    Past past = Past::Refreshed;
    std::optional<Reason> told = std::nullopt; ///< the status's reason; none: the same
};

/// A part of the table, in the order of the steps.
struct FaultTable {
    const char *title;
    QList<DoctoredFault> faults;
};

FaultTable faultsOnTheWay();
FaultTable faultsAtIap();
FaultTable faultsOfTheAccount();
FaultTable silences(); ///< each lasts as long as patience does

}
