#pragma once

#include "base/keeping.h"
#include "base/result.h"
#include "base/text/person.h"
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
    QString project; ///< of the person; empty where IAP does not tell
    QUrl authPage;
    Keeping keeping = Keeping::User; ///< why its page keeps no token, where that is it
    std::optional<Error> whyNot; ///< why it cannot be refreshed although its page keeps a token
};

}
