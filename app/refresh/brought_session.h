#pragma once

#include "iap/account_key.h"
#include "iap/cookies.h"

#include <QUrl>

namespace lanyard {

/// A session that a sign-in window brought, of a page that keeps no token.
struct BroughtSession {
    Cookies cookies;
    AccountKey account;
    QString uid; ///< empty where IAP does not tell
    QUrl authPage;
};

}
