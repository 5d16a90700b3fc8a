#pragma once

// The exchange (PROTOCOL.md#exchange): state and ID token at IAP's redirect server, then the redirect token at the
// resource. Requests are made and replies read here; iap/trust.h checks the URLs.

#include "base/secret.h"
#include "iap/challenge.h"
#include "iap/http.h"
#include "iap/verdict.h"

#include <QStringList>

namespace lanyard {

/// Who may use the resource: tenant ids, or one "_<project number>".
struct SessionInfo {
    QStringList tenantIds;
};

HttpRequest sessionInfoRequest(const Challenge &challenge);
StepResult<SessionInfo> readSessionInfo(const HttpReply &reply);

struct Exchange {
    Secret redirectToken;
    QUrl targetUri; ///< where the redirect token goes
};

HttpRequest exchangeRequest(const Challenge &challenge, const Secret &idToken);
StepResult<Exchange> readExchange(const HttpReply &reply);

/// GET targetUri with the token as a header; `cookieHeader` carries the challenge's nonce.
HttpRequest targetRequest(const Exchange &exchange, const QByteArray &cookieHeader);
/// The same by query, after the body XsrfNonceCheckIsNeeded.
HttpRequest targetRequestByQuery(const Exchange &exchange, const QByteArray &cookieHeader);
/// Exact, as in the library: with a trailing newline it is something else (PROTOCOL.md#target-uri).
bool wantsNonceCheck(const HttpReply &reply);

}
