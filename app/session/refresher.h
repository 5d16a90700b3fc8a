#pragma once

// One silent renewal, native: challenge and ID token at the same time, exchange, cookie, verify
// (PROTOCOL.md#silent-refresh). Works on scratch cookies: whatever happens, the session in use stays as it is. Stores
// nothing. Owned by the SessionManager.

#include "iap/cookies.h"
#include "iap/exchange.h"
#include "iap/identity.h"
#include "iap/trust.h"
#include "session/refreshed_session.h"
#include "session/token_minter.h"

#include <QObject>

namespace lanyard {

class Refresher : public QObject {
    Q_OBJECT
public:
    Refresher(Http &http, TokenMinter &tokens, const Clock &clock);

    QCoro::Task<StepResult<RefreshedSession>> refresh(RefreshOrder order);
    /// The challenge only: which sign-in page, project and tenants a resource has.
    QCoro::Task<StepResult<Challenge>> discover(QUrl resource);
    /// Tenant ids behind a challenge: its tid, or what the redirect server lists.
    QCoro::Task<StepResult<QStringList>> tenantsOf(Challenge challenge);
    QCoro::Task<StepResult<Identity>> verify(QUrl resource, Cookies session);

private:
    QCoro::Task<StepResult<RefreshedSession>> attempt(RefreshOrder order, bool withNewToken);
    QCoro::Task<StepResult<Cookies>> exchangeFor(
        RefreshOrder order, Challenge challenge, IdToken token, Cookies scratch);
    QCoro::Task<StepResult<Cookies>> redeem(Exchange exchange, Cookies scratch);

    bool mayRestart(const QUrl &resource);

    Http &m_http;
    TokenMinter &m_tokens;
    const Clock &m_clock;
    QHash<QString, QList<std::chrono::milliseconds>> m_restarts; ///< since boot, by resource: the loop guard
};

}
