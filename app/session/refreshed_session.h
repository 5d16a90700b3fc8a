#pragma once

// What one refresh is for, and what it brings. Plain values.

#include "iap/account_key.h"
#include "iap/cookies.h"
#include "iap/token.h"
#include "iap/trust.h"

#include <QStringList>
#include <QUrl>

namespace lanyard {

/// What a refresh is for, and whom it may trust.
struct RefreshOrder {
    QUrl resource;
    Pin pin;
    AccountKey account;
};

/// A verified session, and what the exchange taught.
struct RefreshedSession {
    Cookies cookies;
    IdToken token; ///< the session ends at its expiresAt
    QDateTime verifiedAt; ///< UTC, server time
    QUrl authPage;
    QStringList tenants; ///< tenant ids that the resource named; an empty id means no tenants
};

}
