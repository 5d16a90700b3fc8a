#pragma once

// Which of the users that a page keeps is the one who signed in. Pure.

#include "iap/identity.h"
#include "window/job.h"

namespace lanyard {

/// The session's owner decides, whatever the records say of themselves. Where the session does not tell, a single
/// person who is no guest will do; in doubt nobody.
/// @param records the likeliest first
std::optional<signin::FirebaseRecord> recordOf(const QList<signin::FirebaseRecord> &records, const Identity &owner);
/// What the page keeps, where none of its records was chosen.
Keeping whyNoneOf(const signin::SignedIn &got);

}
