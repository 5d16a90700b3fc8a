#pragma once

// What must come of each mishap at each leg: the policy of app/README.md#state and PROTOCOL.md#verdicts, as one short
// table. Nothing here asks the code under test.

#include "base/reason.h"
#include "session/matrix/mishap.h"

#include <chrono>
#include <optional>

namespace lanyard {

/// Of an attempt that fails: the class of its reason (PROTOCOL.md#verdicts).
enum class Fate {
    RefreshedSession, ///< no failure at all
    Transient, ///< T: keep everything, try again: 30 s doubling to 16 min
    Permanent, ///< P: only the user helps; told once
    Administrator, ///< C: looked at again now and then; the user is not asked
};

struct Expected {
    Reason reason = Reason::Ok;
    Reason afterThree = Reason::Ok; ///< the third failure in a row; Ok: the same as the first
    int rounds = 1; ///< how often it starts from a new challenge within one attempt
    std::chrono::seconds retryAfter{0}; ///< what the server asked for
};

Fate fateOf(Reason reason);
/// None: the table does not name that cell.
std::optional<Expected> expectedAt(Leg leg, Mishap mishap);
/// Whether IAP's own answer to GCIP_SIGNOUT arrived, so that the report may say so.
bool isSignOutHeard(Mishap mishap);

}
