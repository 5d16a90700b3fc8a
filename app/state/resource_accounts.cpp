#include "state/resource_accounts.h"

#include "state/account_store.h"
#include "state/resource_state.h"

namespace lanyard {

std::optional<AccountKey> accountOf(const ResourceState &resource, const AccountStore &accounts)
{
    const auto pin = resource.pin();
    if (!pin || resource.memory().isSignedOut)
        return std::nullopt;
    if (resource.memory().hasTenant) {
        const AccountKey key{pin->authOrigin, pin->apiKey, resource.memory().tenant};
        return accounts.has(key) ? std::optional(key) : std::nullopt;
    }
    QList<AccountKey> candidates = accountsOf(resource, accounts);
    candidates.removeIf([&](const AccountKey &key) { return !accounts.has(key); });
    return candidates.size() == 1 ? std::optional(candidates.first()) : std::nullopt;
}

QList<AccountKey> accountsOf(const ResourceState &resource, const AccountStore &accounts)
{
    QList<AccountKey> keys;
    const auto pin = resource.pin();
    const QStringList tenants = resource.tenants();
    if (!pin)
        return keys;
    for (const QString &tenant : tenants) {
        const AccountKey key{pin->authOrigin, pin->apiKey, tenant};
        if (accounts.mayHave(key))
            keys += key;
    }
    return keys;
}

}
