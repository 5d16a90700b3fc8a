#pragma once

// What of a live session may lie in a browser of the user's (app/README.md#trust-4): IAP's own cookies of this
// resource, host-only, Secure and over https. Pure.

#include "browser/message/browser_message.h"
#include "session/held_session.h"

#include <tl/expected.hpp>

namespace lanyard::browser {

/// Why nothing of a resource lies in a browser.
enum class Withheld {
    NotEncrypted, ///< plain http, or the policy says "development"
    Port, ///< a browser sends cookies to every port of a host, and the user has not agreed to that
    NoCookie, ///< the session has none of IAP's own
    WiderDomain, ///< the cookie is for several hosts
    NotSecure, ///< the cookie would be sent unencrypted, too
    TooLong, ///< no browser takes it; or it is no plain text
};

/// What is known of a resource beside its session.
struct PushTerms {
    bool isDevelopment = false; ///< of the policy
    bool isPortAccepted = false; ///< the user read that every port of the host gets the cookie
    bool isHostShared = false; ///< another resource has the same host: GCP_IAP_UID would be that one's as well
};

/// Why nothing of a resource with that address may be in a browser; nothing if it may.
std::optional<Withheld> withheld(const QUrl &url, const PushTerms &terms);

/// The address has a port other than 443, so the user must have been told what that means.
bool hasPortOfItsOwn(const QUrl &url);

/// All of the session's cookies, or none.
tl::expected<QList<PushedCookie>, Withheld> pushable(const HeldSession &session, const PushTerms &terms);

}
