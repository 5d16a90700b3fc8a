#pragma once

// Is a session alive, and whose is it: the resource's own answer (PROTOCOL.md#resource).

#include "iap/cookies.h"
#include "iap/http.h"
#include "iap/verdict.h"

#include <QUrl>

namespace lanyard {

struct IdToken;

/// Who IAP says the session belongs to. Empty where the answer does not tell.
struct Identity {
    QString uid;
    QString tenant;
    bool isKnown = false; ///< the answer named somebody
    QString email = {}; ///< for people; may be empty
    QString project = {};
};

/// GET <resource>?gcp-iap-mode=IDENTITY as a script would, with the session's cookies.
HttpRequest identityRequest(const QUrl &resource, const Cookies &session);

/// Signed in, and as whom. A 302 or 401 that IAP made means not signed in; a 401 of the app's own is none of our
/// business.
StepResult<Identity> readIdentity(const HttpReply &reply);

/// The session is the token's person's, as far as the answer told.
StepResult<void> checkIdentity(const Identity &identity, const IdToken &token);

/// GET <resource>?gcp-iap-mode=GCIP_SIGNOUT with the session's cookies (PROTOCOL.md#sign-out).
HttpRequest signOutRequest(const QUrl &resource, const Cookies &session);

}
