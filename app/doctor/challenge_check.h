#pragma once

// Whether a resource asks for a sign-in as it should: behind Identity-Aware Proxy, and at the page that is expected.
// Pure.

#include "doctor/configuration.h"
#include "iap/challenge.h"

namespace lanyard::doctor {

/// The origin of the sign-in page that the policy pins, or that the tray has found. Empty: nobody vouches for a page.
QString expectedPage(const Subject &subject);

/// The step Iap. What answers in its place is named, and so is the page that was expected.
/// @param challenge what the resource's reply says
Outcome judgeChallenge(
    const StepResult<Challenge> &challenge, const HttpReply &reply, const Subject &subject, const Policy &policy);

}
