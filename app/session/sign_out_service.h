#pragma once

// Signing out (app/README.md#sign-out): local secrets go at once and whatever happens, offline too; IAP is told as well
// as can be. Wins over anything in flight. Owned by SessionServices.

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
struct AccountKey;
struct SignOutReport;

class SignOutService {
public:
    SignOutService(ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens, Http &http);

    /// These resources, and every account of their tenants.
    QCoro::Task<SignOutReport> signOut(QStringList ids, bool allAccounts);
    /// Names of other resources that use an account which signing out of `ids` ends.
    QStringList sharing(const QStringList &ids) const;

private:
    std::set<AccountKey> accountsBehind(const QStringList &ids) const;
    QList<Cookies> dropSessions(const QStringList &ids, const QList<AccountKey> &keys, SignOutReport &report);
    QCoro::Task<bool> tellServer(QUrl resource, Cookies session);

    ResourceRegistry &m_resources;
    AccountStore &m_accounts;
    TokenMinter &m_tokens;
    Http &m_http;
};

}
