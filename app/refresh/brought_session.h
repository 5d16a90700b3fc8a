#pragma once

#include "base/person.h"
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
    Person person; ///< nobody where IAP does not tell
    QUrl authPage;
    std::optional<Error> whyNot; ///< why it cannot be refreshed; none: its page keeps no token
};

}
