#pragma once

// The company's people and their refresh tokens: opaque, revocable, bound to user, tenant and project
// (PROTOCOL.md#revocation). Pure bookkeeping; Identity Platform asks it.

#include "sandbox/clock.h"
#include "sandbox/company.h"
#include "sandbox/identity/issued.h"

#include <QHash>
#include <optional>

namespace sandbox {

struct Account {
    User user;
    int generation = 0; ///< grows with every revocation: finer than validSince's whole seconds
    Time validSince;
    Time createdAt;
    Time lastLogin;
};

struct RefreshGrant {
    QString project;
    QString tenant;
    QString uid;
    int generation = 0;
    Time authTime; ///< of the interactive sign-in, kept by refreshes
    QString provider; ///< "password", "oidc.acme"
    QByteArray upstreamToken; ///< the emulator's own, in external mode
    qint64 upstreamSince = 0; ///< when that was issued, in seconds of real time, which is the emulator's
};

class People {
public:
    People(CompanyClock &clock, Issued &issued)
        : m_clock(clock)
        , m_issued(issued)
    {
    }

    QString add(User user, const QString &defaultProject); ///< @return uid
    /// @param who e-mail address, phone number or uid
    Account *find(const QString &who, const QString &tenant);
    Account *findUid(const QString &project, const QString &tenant, const QString &uid);
    bool remove(const QString &who, const QString &tenant);
    void revoke(Account &account);
    bool hasTenant(const QString &tenant) const;

    QByteArray grant(const RefreshGrant &grant); ///< @return the refresh token
    RefreshGrant grantFor(Account &account, const QString &provider); ///< a new sign-in
    std::optional<RefreshGrant> grantOf(const QByteArray &refreshToken) const;
    void withdraw(const QByteArray &refreshToken) { m_grants.remove(refreshToken); }
    void withdrawAllBut(const QByteArrayList &kept)
    {
        m_grants.removeIf([&kept](const auto &row) { return !kept.contains(row.key()); });
        m_grants.squeeze(); // the table of a busy day would look like growth
    }

    /// Empty, or the error code of PROTOCOL.md#verdicts that says why this grant no longer works.
    QByteArray refusal(const RefreshGrant &grant);

private:
    CompanyClock &m_clock;
    Issued &m_issued;
    QList<Account> m_accounts;
    QHash<QByteArray, RefreshGrant> m_grants;
};

}
