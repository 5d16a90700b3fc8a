#pragma once

// A refresh by the sign-in page's own code, for resources with `refresh: web`: lanyard-signin loads the resource
// hidden, seeded with the account's token, and brings back cookies and a rotated token (app/README.md#refresh). Stores
// nothing. Owned by SessionServices.

#include "iap/verdict.h"

#include <qcorotask.h>

namespace lanyard {

class AccountStore;
class Refresher;
class Secret;
class TokenMinter;
class WindowLauncher;
struct AccountKey;
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

private:
    signin::Job jobFor(const QString &id, const RefreshOrder &order, const Secret &refreshToken) const;
    QCoro::Task<StepResult<signin::SignedIn>> load(signin::Job job);
    QCoro::Task<Secret> tokenAfter(AccountKey account, Secret before, Secret after, QString uid);

    AccountStore &m_accounts;
    TokenMinter &m_tokens;
    Refresher &m_refresher;
    WindowLauncher &m_windows;
};

}
