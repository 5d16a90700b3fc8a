#pragma once

// Identity Platform's tokens (PROTOCOL.md#identity-platform): minting an ID token from a refresh token, and reading its
// claims.

#include "base/secret.h"
#include "base/text/person.h"
#include "iap/account_key.h"
#include "iap/http.h"
#include "iap/verdict.h"

#include <QDateTime>
#include <chrono>

namespace lanyard {

/// An ID token with the claims that matter. The signature is not checked: the token came over TLS from the endpoint
/// that makes it, and IAP checks it again.
struct IdToken {
    Secret jwt;
    Person person; ///< with a uid
    QString tenant; ///< firebase.tenant; empty without tenants
    QString project; ///< aud
    QString provider; ///< firebase.sign_in_provider, as "saml.acme"; of the sign-in that its refresh token is from
    QDateTime issuedAt; ///< UTC, the server's clock
    QDateTime expiresAt; ///< UTC, the server's clock; an IAP session got with it ends here (PROTOCOL.md#lifetime)

    std::chrono::seconds lifetime() const { return std::chrono::seconds(issuedAt.secsTo(expiresAt)); }
};

struct Minted {
    IdToken idToken;
    Secret refreshToken; ///< the same or a new one: keep what comes back
};

/// POST …/v1/token?key=…, form-encoded, with the Referer that a restricted API key demands.
HttpRequest mintRequest(const QUrl &secureToken, const AccountKey &account, const Secret &refreshToken);

/// @param tenant the account's: a token of another tenant is refused
StepResult<Minted> readMinted(const HttpReply &reply, const QString &tenant);

/// Reads and checks the claims: iss, aud, sub, iat, exp (PROTOCOL.md#id-token).
Result<IdToken> readIdToken(const Secret &jwt);

}
