#pragma once

// What is remembered between starts, without any secret: the accounts, the pins learnt in completed exchanges or
// confirmed, the tenant last used, and the keychain entries that must still be deleted. Plain values and their JSON.

#include "base/keeping.h"
#include "base/result.h"
#include "base/text/person.h"
#include "iap/account_key.h"
#include "iap/trust.h"
#include "window/job.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

namespace lanyard {

struct JsonError;

/// A signed-in identity. Its refresh token is in the keychain under key.toText().
struct Account {
    AccountKey key;
    Person person; ///< not known when recovered from the keychain and not yet refreshed
    QString recordKey; ///< where the auth page keeps its user; for `refresh: web`
    signin::Storage storage = signin::Storage::IndexedDb;
    friend bool operator==(const Account &, const Account &) = default;
};

/// What a resource's challenges and exchanges taught us.
struct ResourceMemory {
    QUrl url; ///< of the resource: a resource that moved is learnt anew
    QUrl authPage;
    QString apiKey;
    QUrl redirectUri; ///< names its back end; empty where no challenge of it was seen
    QStringList tenants; ///< ids seen; empty string: no tenants
    QString tenant; ///< last used
    bool hasTenant = false; ///< `tenant` says something (the empty one included)
    bool isSignedOut = false; ///< by the user: nothing starts by itself
    bool isInteractive = false; ///< its page keeps no token: the user signs in every hour
    Keeping keeping = Keeping::User; ///< why, where it is interactive
    friend bool operator==(const ResourceMemory &, const ResourceMemory &) = default;

    /// Somebody signed in. The tenant before stays where `keepsTenant`, until a session of the new one works.
    void signIn(const QString &newTenant, bool keepsTenant)
    {
        tenant = hasTenant && keepsTenant ? tenant : newTenant;
        hasTenant = true;
        isSignedOut = false;
    }
};

struct Ledger {
    QMap<AccountKey, Account> accounts;
    QList<AccountKey> pendingDeletions; ///< signed out, but the keychain could not delete the entry yet
    QMap<QString, ResourceMemory> resources; ///< by resource id
    friend bool operator==(const Ledger &, const Ledger &) = default;
};

QByteArray writeLedger(const Ledger &ledger);
tl::expected<Ledger, JsonError> readLedger(const QByteArray &json);

}
