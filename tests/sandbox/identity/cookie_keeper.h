#pragma once

// The server's half of the SDK's browserCookiePersistence (PROTOCOL.md#nothing-kept): signs in on the page's behalf and
// keeps the user in cookies, the refresh token out of the page's reach.

#include "sandbox/web/http.h"

namespace sandbox {

/// A sign-in's answer with its tokens in cookies; any other as it is.
Reply keptInCookies(Reply answer);
/// The answer to the page's sign-out.
Reply droppedFromCookies();

}
