#pragma once

#include "base/result.h"
#include "iap/account_key.h"
#include "iap/cookies.h"

#include <QUrl>
#include <optional>

namespace lanyard {

/// A session that a sign-in window brought, and that nothing can refresh.
struct BroughtSession {
    Cookies cookies;
    AccountKey account;
    QString uid; ///< empty where IAP does not tell
    QString email; ///< likewise
    QUrl authPage;
    std::optional<Error> whyNot; ///< why it cannot be refreshed; none: its page keeps no token
};

}
