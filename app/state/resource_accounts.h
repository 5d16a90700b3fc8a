#pragma once

// Which accounts a resource uses: pure functions of what is known of both.

#include "iap/account_key.h"

#include <QList>
#include <optional>

namespace lanyard {

class AccountStore;
class ResourceState;

/// The account that a refresh would use: the tenant last used, or the only account that fits.
std::optional<AccountKey> accountOf(const ResourceState &resource, const AccountStore &accounts);
/// Every account of the resource's tenants: what its sign-out ends.
QList<AccountKey> accountsOf(const ResourceState &resource, const AccountStore &accounts);

}
