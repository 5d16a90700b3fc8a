#pragma once

// What one refresh brings. A plain value.

#include "iap/cookies.h"
#include "iap/token.h"

#include <QStringList>
#include <QUrl>

namespace lanyard {

/// A verified session, and what the exchange taught.
struct RefreshedSession {
    Cookies cookies;
    IdToken token; ///< the session ends at its expiresAt
    QDateTime verifiedAt; ///< UTC, server time
    QUrl authPage;
    QUrl redirectUri; ///< names the back end; empty where the page exchanged, not we
    QStringList tenants; ///< tenant ids that the resource named; an empty id means no tenants
};

}
