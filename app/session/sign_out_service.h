#pragma once

// Signing out (app/README.md#sign-out): local secrets go at once and whatever happens, offline too; IAP is told as well
// as can be. Wins over anything in flight. Owned by SessionServices.

#include "iap/account_key.h"

#include <QList>
#include <QStringList>
#include <QUrl>
#include <qcorotask.h>
#include <set>

namespace lanyard {

class AccountStore;
class Cookies;
class Http;
class ResourceRegistry;
class TokenMinter;
struct SignOutReport;

/// Which accounts go with the sessions.
enum class AccountsToEnd {
    Theirs, ///< every one of the resources' tenants
    OnlyTheirs, ///< the same, but for those that another resource uses: the resources go, nobody signs out of others
    All,
};

class SignOutService {
public:
    SignOutService(ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens, Http &http);

    /// @param serverNow copies of what is over by then work no more
    QCoro::Task<SignOutReport> signOut(QStringList ids, AccountsToEnd accounts, QDateTime serverNow);
    /// Names of other resources that use an account which signing out of `ids` ends.
    QStringList sharing(const QStringList &ids) const;
    /// Names of other resources that use an account of `ids`, at once or after a switch.
    QStringList keeping(const QStringList &ids) const;
    /// Accounts that no other resource uses so.
    std::set<AccountKey> accountsOnlyOf(const QStringList &ids) const;

private:
    std::set<AccountKey> accountsBehind(const QStringList &ids) const;
    QList<AccountKey> accountsToEnd(const QStringList &ids, AccountsToEnd accounts) const;
    QStringList usersBeside(const QStringList &ids) const;
    QDateTime lastEnd(const QStringList &ids, const QDateTime &serverNow) const;
    QList<Cookies> dropSessions(const QStringList &ids, const QList<AccountKey> &keys, SignOutReport &report);
    QCoro::Task<bool> tellServer(QUrl resource, Cookies session);

    ResourceRegistry &m_resources;
    AccountStore &m_accounts;
    TokenMinter &m_tokens;
    Http &m_http;
};

}
