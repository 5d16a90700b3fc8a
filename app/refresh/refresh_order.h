#pragma once

#include "iap/account_key.h"
#include "iap/trust.h"

#include <QUrl>

namespace lanyard {

/// What a refresh is for, and whom it may trust.
struct RefreshOrder {
    QUrl resource;
    Pin pin;
    AccountKey account;
};

}
