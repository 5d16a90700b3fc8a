#pragma once

// What stands behind an address that somebody wants to add: shown, and confirmed, before anything of it is kept.
// A plain value without secrets.

#include "status/status.h"

namespace lanyard {

struct Discovery {
    QUrl url; ///< of the resource, without query
    QString existingId; ///< the id of the resource that is there already; nothing else is set then
    QUrl authPage;
    QString authOrigin; ///< of the auth page, in ASCII: look-alikes show as what they are
    QString apiKey; ///< names the project; public
    QList<TenantView> tenants; ///< whose `signedIn` says that an account is at hand
    QStringList people; ///< the names of the accounts that it would use at once
    QStringList unlisted; ///< hosts that the project does not authorise for sign-in: a warning
};

}
