#pragma once

// Trust rules 2 to 4 (app/README.md#trust-rules), as pure checks. Each refuses with Reason::UntrustedRedirect (or
// TenantNotAllowed, ProviderNotAllowed) and a detail that names what was seen and what was expected.

#include "base/result.h"
#include "iap/challenge.h"

#include <QStringList>
#include <optional>

namespace lanyard {

/// What the administrator allows.
struct TrustRules {
    QStringList exchangeHosts; ///< "host" or "host:port"
    bool development = false; ///< plain http is accepted for loopback endpoints
};

/// Whose sign-in page a resource uses: from policy, or learnt in a completed exchange.
struct Pin {
    QString authOrigin;
    QString apiKey;
    friend bool operator==(const Pin &, const Pin &) = default;
};

/// Rule 2: the challenge names the pinned auth page and project.
Result<void> checkPin(const Challenge &challenge, const Pin &pin);

/// Rule 2: the challenge asks for our tenant, or lets the page choose (then the session information must list it).
Result<void> checkTenant(const Challenge &challenge, const QString &tenant);

/// Rule 2: who is signed in came by a provider that the policy allows (`IdToken::provider`). @param allowed empty: any
Result<void> checkProvider(const QString &provider, const QStringList &allowed);

/// Rule 3: an ID token goes there. `exchangeHosts` entries are "host" or "host:port".
Result<void> checkRedirectUri(const QUrl &redirectUri, const QStringList &exchangeHosts, bool development);

/// Rule 4: a redirect token goes there.
Result<void> checkTargetUri(const QUrl &targetUri, const QUrl &resource);

/// Rules 2 and 3 of a challenge that is only looked at: the pin, where there is one, and where its state would go.
Result<void> checkFound(const Challenge &challenge, const std::optional<Pin> &pin, const TrustRules &rules);

/// Rules 2 and 3 of a challenge that is about to be answered with a token of that tenant.
Result<void> checkChallenge(const Challenge &challenge, const Pin &pin, const QString &tenant, const TrustRules &rules);

}
