#pragma once

// The resources and what is known of each right now. A plain registry: it decides nothing and waits for nothing.
// Ids, not pointers, are kept across co_await: find() again after every wait.

#include "base/result.h"
#include "iap/cookies.h"
#include "iap/trust.h"
#include "policy/policy.h"
#include "session/account_store.h"
#include "status/status.h"

#include <QHash>
#include <QList>
#include <chrono>
#include <optional>

namespace lanyard {

/// A session that IAP accepts until `expiresAt`.
struct LiveSession {
    Cookies cookies;
    AccountKey account;
    QString uid;
    QString email;
    QDateTime expiresAt; ///< UTC, server time: exp of the ID token exchanged
    QDateTime verifiedAt; ///< UTC, server time
    QDateTime startedAt; ///< UTC, server time: iat of the ID token exchanged
};

struct ResourceRecord {
    Resource config;
    Learnt learnt; ///< as in the ledger, or as last seen in a challenge while isPinned is false
    bool isPinned = false; ///< learnt is of a completed exchange, or confirmed by the user
    std::optional<LiveSession> live;
    std::optional<Error> trouble; ///< why the last attempt failed; none after a success
    int failures = 0; ///< in a row
    std::optional<std::chrono::milliseconds> dueAt; ///< next attempt, since boot
    bool refreshing = false;
    QDateTime warnedOf; ///< the session's end that the user was warned of
    quint64 epoch = 0; ///< results begun in an older epoch are dropped
};

class ResourceRegistry {
public:
    /// Replaces the configuration; what is known of resources that stay is kept.
    void configure(const QList<Resource> &resources, const AccountStore &accounts);

    ResourceRecord *find(const QString &id);
    const ResourceRecord *find(const QString &id) const;
    QStringList ids() const;
    const QList<ResourceRecord> &all() const { return m_records; }

    /// An id, a name, or any URL under a resource; empty when nothing matches.
    QString match(const QString &text) const;

private:
    QList<ResourceRecord> m_records;
    QHash<QString, qsizetype> m_index; ///< by id
};

/// Policy's pin, or the learnt one. None before the first contact.
std::optional<Pin> pinOf(const ResourceRecord &record);
/// Tenant ids that the resource allows, as far as known; an empty id means no tenants.
QStringList tenantsOf(const ResourceRecord &record);
/// The account that a renewal would use: the tenant last used, or the only account that fits.
std::optional<AccountKey> accountOf(const ResourceRecord &record, const AccountStore &accounts);
/// Every account of the resource's tenants: what its sign-out ends.
QList<AccountKey> accountsOf(const ResourceRecord &record, const AccountStore &accounts);

}
