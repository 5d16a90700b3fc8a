#pragma once

// One silent refresh, native: challenge and ID token at the same time, exchange, cookie, verify
// (PROTOCOL.md#silent-refresh). Works on scratch cookies: whatever happens, the session in use stays as it is. Stores
// nothing. Owned by SessionServices.

#include "iap/trust.h"
#include "state/timing.h"

#include <QCoreApplication>
#include <QHash>
#include <qcorotask.h>

namespace lanyard {

class Cookies;
class Http;
class ServerClock;
class TokenMinter;
struct IdToken;
struct Identity;
struct RefreshOrder;
struct RefreshedSession;

class Refresher {
    Q_DECLARE_TR_FUNCTIONS(lanyard::Refresher)
public:
    Refresher(Http &http, TokenMinter &tokens, const ServerClock &clock);

    void setRules(const TrustRules &rules) { m_rules = rules; }
    /// The network says that it wants a page to be seen first: explains certificates that are not the server's.
    void setBehindPortal(bool behind) { m_isBehindPortal = behind; }

    QCoro::Task<StepResult<RefreshedSession>> refresh(RefreshOrder order);
    /// The challenge only: which sign-in page, project and tenants a resource has. Follows rules 2 and 3.
    QCoro::Task<StepResult<Challenge>> discover(QUrl resource, std::optional<Pin> pin);
    /// Tenant ids behind a challenge: its tid, or what the redirect server lists.
    QCoro::Task<StepResult<QStringList>> tenantsOf(Challenge challenge);
    QCoro::Task<StepResult<Identity>> verify(QUrl resource, Cookies session);
    QDateTime serverNow() const;
    /// The same verdict with what is known of the network and of this computer's clock.
    Verdict explained(Verdict verdict) const;

private:
    QCoro::Task<StepResult<RefreshedSession>> attempt(RefreshOrder order);
    QCoro::Task<StepResult<Cookies>> exchange(RefreshOrder order, Challenge challenge, IdToken token, Cookies scratch);
    bool mayRestart(const QUrl &resource);

    Http &m_http;
    TokenMinter &m_tokens;
    const ServerClock &m_clock;
    TrustRules m_rules;
    bool m_isBehindPortal = false;
    QHash<QString, QList<BootTime>> m_restarts; ///< by origin: the loop guard
};

}
