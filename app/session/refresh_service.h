#pragma once

// When each session is renewed, and what becomes of the outcome. The only place where a session is replaced: in one
// step, after it is verified. Owns no timer: it says when it wants to be woken (wakeAt) and is told (wake).
// Owned by the SessionManager.

#include "async/single_flight.h"
#include "base/clock.h"
#include "session/account_store.h"
#include "session/refresher.h"
#include "session/resource_accounts.h"
#include "session/resource_registry.h"
#include "session/resource_view.h"
#include "session/timing.h"
#include "session/web_refresher.h"

#include <QObject>
#include <QRandomGenerator>
#include <functional>

namespace lanyard {

/// The administrator's rules that a renewal needs.
struct RefreshRules {
    QStringList exchangeHosts;
    bool development = false;
};

class RefreshService : public QObject {
    Q_OBJECT
public:
    RefreshService(ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens, Refresher &refresher,
        WebRefresher &webRefresher, const Clock &clock);

    void setRules(const RefreshRules &rules) { m_rules = rules; }
    /// The network says that it wants a page to be seen first: explains certificates that are not the server's.
    void setBehindPortal(bool behind) { m_behindPortal = behind; }
    /// Nothing is renewed in the background: a metered connection, and settings say so. What the user asks for is.
    /// Sessions stay as they are until their end; afterwards, what is due is renewed at once.
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }
    /// Uniform in [0, 1); tests make it predictable.
    void setRandom(std::function<double()> random) { m_random = std::move(random); }

    /// Renews now, with the resource's own account; joins a renewal that is under way.
    QCoro::Task<Result<void>> refresh(QString id);
    /// The same with an account of the caller's choice (a tenant switch, a sign-in): replaces the session only if it is
    /// verified, and drops what was begun before.
    QCoro::Task<Result<void>> refreshWith(QString id, AccountKey account);
    /// Takes over a session that a window got, where nothing native can renew it.
    void adopt(const QString &id, LiveSession session, const QUrl &authPage);

    /// Renews whatever has an account but no session worth keeping, spread over accounts: at start, after wake-up,
    /// when network or keychain came back, after a sign-in.
    void catchUp();
    /// After the sign-in of one: its account's other resources come back, paused or not, as the user waits for them.
    void catchUpWith(const QString &signedIn);
    /// The same where the world is another one than before (woken up, network back): what is under way and fails is
    /// tried once more, at once.
    void worldChanged();
    /// May a challenge that was only looked at be followed: the pin, if any, and where its state goes (rules 2, 3)?
    Result<void> checkFound(const Challenge &challenge, const std::optional<Pin> &pin) const
    {
        const auto pinned = pin ? checkPin(challenge, *pin) : Result<void>();
        return pinned ? checkRedirectUri(challenge.redirectUri, m_rules.exchangeHosts, m_rules.development) : pinned;
    }
    /// The deadline of wakeAt() has come.
    void wake();
    /// No more renewals start.
    void stop() { m_stopped = true; }

    Moment now() const { return {m_tokens.serverNow(), m_clock.sinceBoot(), m_isPaused}; }

Q_SIGNALS:
    void changed();
    void sessionRefreshed(const QString &id);
    /// A cause that only the user can remedy.
    void userNeeded(const QString &id, const lanyard::Error &why);
    /// Sessions that end within Timing::warnBefore and are not being renewed, though no sign-in was asked for yet.
    void endingSoon(const QStringList &ids);
    /// Since boot; the earliest next attempt. Zero: none.
    void wakeAt(std::chrono::milliseconds sinceBoot);

private:
    QCoro::Task<Result<void>> renew(QString id);
    QCoro::Task<Result<AccountKey>> chooseAccount(QString id);
    QCoro::Task<StepResult<RefreshedSession>> obtain(QString id, RefreshOrder order);
    RefreshOrder orderFor(const ResourceState &resource, const AccountKey &account) const;
    void tryAgain(const QString &id);
    void succeed(const ResourceState &resource, const AccountKey &account, const RefreshedSession &renewed);
    Verdict explained(Verdict verdict) const;
    Error fail(const ResourceState &resource, const Verdict &verdict);
    bool rests(const QString &id) const { return m_isPaused && !m_userRequested.contains(id); }
    void gatherSiblings(std::chrono::milliseconds nowBoot);
    void endInteractive(const ResourceState &resource);
    std::optional<QDateTime> warningDue(const ResourceState &resource) const;
    void warnOfEnds();
    void suspendAccount(const AccountKey &refused);
    double jitterFor(const AccountKey &account, const QDateTime &issuedAt);
    void plan();
    void planNow();

    ResourceRegistry &m_resources;
    AccountStore &m_accounts;
    TokenMinter &m_tokens;
    Refresher &m_refresher;
    WebRefresher &m_webRefresher;
    const Clock &m_clock;
    RefreshRules m_rules;
    std::function<double()> m_random;
    SingleFlight<Result<void>> m_flights; ///< by resource id
    struct Draw {
        QDateTime issuedAt;
        double value = 0;
    };
    QHash<QString, Draw> m_draws; ///< one for an account and round
    QSet<QString> m_retryOnFailure; ///< resources whose next failure is outdated: worldChanged()
    QSet<QString> m_userRequested; ///< resources whose next renewal the user waits for
    bool m_behindPortal = false;
    bool m_isPaused = false;
    bool m_stopped = false;
    bool m_isPlanned = false;
};

}
