#pragma once

// Trust rules 2 to 4 (app/README.md#trust-rules), as pure checks. Each refuses with Reason::UntrustedRedirect (or
// TenantNotAllowed) and a detail that names what was seen and what was expected.

#include "base/result.h"
#include "iap/challenge.h"

#include <QStringList>

namespace lanyard {

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

/// Rule 3: an ID token goes there. `exchangeHosts` entries are "host" or "host:port".
Result<void> checkRedirectUri(const QUrl &redirectUri, const QStringList &exchangeHosts, bool development);

/// Rule 4: a redirect token goes there.
Result<void> checkTargetUri(const QUrl &targetUri, const QUrl &resource);

}
