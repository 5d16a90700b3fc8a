#pragma once

// IAP's 302 to the auth page (protocol.md 2.4), read tolerantly and judged strictly.

#include "iap/http.h"
#include "iap/verdict.h"

#include <QString>
#include <QUrl>

namespace lanyard {

struct Challenge {
    enum class Mode { Login, SelectAuthSession, Reauth, SignOut };
    Mode mode = Mode::Login;
    QUrl authPage; ///< the page's own URL, without the protocol's parameters
    QString apiKey;
    QString tid; ///< empty with SelectAuthSession and SignOut
    QUrl redirectUri; ///< the exchange endpoint, verbatim
    QString state; ///< opaque, single use
};

/// GET of the resource's URL so that IAP must challenge: it accepts HTML and carries no session (protocol.md 7.2).
HttpRequest challengeRequest(const QUrl &resource);

/// The challenge in a resource's answer, or why there is none.
StepResult<Challenge> readChallenge(const HttpReply &reply);

}
