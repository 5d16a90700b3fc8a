#pragma once

// A refresh by the sign-in page's own code, for resources with `refresh: web`: lanyard-signin loads the resource
// hidden, seeded with the account's token, and brings back cookies and a rotated token (app/README.md#refresh). Stores
// nothing. Owned by SessionServices.

#include "iap/verdict.h"

#include <QSet>
#include <qcorotask.h>

namespace lanyard {

class AccountStore;
class Refresher;
class Secret;
class TokenMinter;
class WindowLauncher;
struct Account;
struct AccountKey;
struct IdToken;
struct RefreshOrder;
struct RefreshedSession;
namespace signin {
struct Job;
struct SignedIn;
}

class WebRefresher {
public:
    WebRefresher(AccountStore &accounts, TokenMinter &tokens, Refresher &refresher, WindowLauncher &windows);

    QCoro::Task<StepResult<RefreshedSession>> refresh(QString id, RefreshOrder order);
    /// The same with a refresh token that nobody has tried yet, where Identity Platform refuses us but not the page.
    /// Only a session of this very person counts.
    QCoro::Task<StepResult<RefreshedSession>> tryOut(
        QString id, RefreshOrder order, Account account, Secret refreshToken);

private:
    struct Loaded;
    signin::Job jobFor(
        const QString &id, const RefreshOrder &order, const Account &account, const Secret &refreshToken) const;
    QCoro::Task<StepResult<Loaded>> load(RefreshOrder order, signin::Job job);
    QCoro::Task<StepResult<signin::SignedIn>> show(signin::Job job);
    Verdict afterWaiting(const QString &id, const Verdict &verdict);
    QCoro::Task<Secret> tokenAfter(AccountKey account, Secret before, Secret after, QString uid);
    IdToken assumedToken(const Account &account) const;

    AccountStore &m_accounts;
    TokenMinter &m_tokens;
    Refresher &m_refresher;
    WindowLauncher &m_windows;
    QSet<QString> m_waited; ///< resources whose page waited for the user at the last attempt
};

}
