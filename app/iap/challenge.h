#pragma once

// IAP's 302 to the auth page (PROTOCOL.md#challenge), read tolerantly and judged strictly.

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

/// GET of the resource's URL so that IAP must challenge: it accepts HTML and carries no session
/// (PROTOCOL.md#silent-refresh).
HttpRequest challengeRequest(const QUrl &resource);

/// Is the address one: a mode of IAP's, an exchange endpoint and a state. It may still be defective.
bool isChallenge(const QUrl &address);

/// What the address asks for, or why it is not acceptable. Only for one that isChallenge().
Result<Challenge> challengeIn(const QUrl &address);

/// The challenge in a resource's answer, or why there is none.
StepResult<Challenge> readChallenge(const HttpReply &reply);

/// Why there is none, of a resource that we know stands behind IAP: it does not stop doing so from one hour to the
/// next. An answer without a challenge passes, or is somebody's in between; only when it stays does the administrator
/// have to look.
Verdict ofKnownResource(Verdict verdict, const HttpReply &reply);

/// Two redirect_uris lead to the same IAP: the one exchange endpoint, whatever its version (PROTOCOL.md#challenge). One
/// host can have several back ends, each with an IAP, a redirect_uri and a cookie of its own.
bool isSameBackend(const QUrl &a, const QUrl &b);

/// The same challenge for a tenant that was chosen, as gcip-iap rewrites it: `mode=login` with that tid
/// (PROTOCOL.md#page-modes).
QUrl withTenant(const QUrl &challenge, const QString &tenant);

}
