#pragma once

// One silent renewal, native: challenge and ID token at the same time, exchange, cookie, verify (design section 4,
// protocol.md 7.2). Works on scratch cookies: whatever happens, the session in use stays as it is. Stores nothing.
// Owned by main; outlives the event loop.

#include "iap/cookies.h"
#include "iap/exchange.h"
#include "iap/identity.h"
#include "iap/trust.h"
#include "session/tokens.h"

#include <QObject>

namespace lanyard {

/// What a renewal is for and whom it may trust.
struct RefreshOrder {
    QUrl resource;
    Pin pin;
    AccountKey account;
    QStringList exchangeHosts;
    bool development = false;
};

/// A verified session, and what the exchange taught.
struct Renewed {
    Cookies cookies;
    IdToken token; ///< the session ends at its expiresAt
    QUrl authPage;
    QStringList tenants; ///< tenant ids that the resource named; an empty id means no tenants
};

class Refresher : public QObject {
    Q_OBJECT
public:
    Refresher(Http &http, Tokens &tokens, const Clock &clock);

    QCoro::Task<Judged<Renewed>> refresh(RefreshOrder order);
    /// The challenge only: which sign-in page, project and tenants a resource has.
    QCoro::Task<Judged<Challenge>> discover(QUrl resource);
    /// Tenant ids behind a challenge: its tid, or what the redirect server lists.
    QCoro::Task<Judged<QStringList>> tenantsOf(Challenge challenge);
    QCoro::Task<Judged<Identity>> verify(QUrl resource, Cookies session);

private:
    QCoro::Task<Judged<Renewed>> attempt(RefreshOrder order, bool withNewToken);
    QCoro::Task<Judged<Cookies>> exchangeFor(RefreshOrder order, Challenge challenge, IdToken token, Cookies scratch);
    QCoro::Task<Judged<Cookies>> redeem(Exchange exchange, Cookies scratch);

    bool mayRestart(const QUrl &resource);

    Http &m_http;
    Tokens &m_tokens;
    const Clock &m_clock;
    QHash<QString, QList<std::chrono::milliseconds>> m_restarts; ///< since boot, by resource: the loop guard
};

}
