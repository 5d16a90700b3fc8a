#pragma once

// ID tokens, minted from refresh tokens: one mint per account at a time, shared by all who wish for one, and one young
// token serves all resources of an account (app/README.md#refresh). Owned by the SessionManager.

#include "async/single_flight.h"
#include "base/clock.h"
#include "iap/token.h"
#include "net/http.h"
#include "session/account_store.h"
#include "session/timing.h"

#include <QHash>
#include <QObject>
#include <chrono>

namespace lanyard {

class TokenMinter : public QObject {
    Q_OBJECT
public:
    TokenMinter(Http &http, AccountStore &accounts, const Clock &clock);

    void setEndpoint(const QUrl &secureToken) { m_endpoint = secureToken; }

    /// A token young enough to be exchanged (Timing::tokenReuse), minted now if need be.
    QCoro::Task<StepResult<IdToken>> young(AccountKey key);
    /// A token minted now, whatever is at hand.
    QCoro::Task<StepResult<IdToken>> minted(AccountKey key);
    /// A token that is valid for at least `remaining`.
    QCoro::Task<StepResult<IdToken>> validFor(AccountKey key, std::chrono::seconds remaining);
    /// A refresh token that is not in the keychain yet: a sign-in under way. Stores nothing.
    QCoro::Task<StepResult<Minted>> exchangeRefreshToken(AccountKey key, Secret refreshToken);
    /// After a sign-in: what exchangeRefreshToken() minted.
    void remember(const AccountKey &key, const IdToken &token);
    /// After a sign-out: nothing of the account stays in memory.
    void forget(const AccountKey &key);

    /// More than an hour off the server's, as far as a server told us the time.
    bool isComputersClockWrong() const;
    QDateTime serverNow() const { return m_serverTime.at(m_clock.sinceBoot(), m_clock.wallUtc()); }

private:
    using Outcome = StepResult<IdToken>;
    struct Held {
        IdToken token;
        quint64 generation;
    };
    const IdToken *atHand(const AccountKey &key) const;
    QCoro::Task<Outcome> mint(AccountKey key);
    QCoro::Task<Outcome> mintAndKeep(AccountKey key);
    QCoro::Task<StepResult<Minted>> askPrevious(AccountKey key, Verdict verdict);
    QCoro::Task<void> keep(AccountKey key, quint64 generation, Secret used, Minted minted);

    Http &m_http;
    AccountStore &m_accounts;
    const Clock &m_clock;
    QUrl m_endpoint;
    ServerTime m_serverTime;
    QHash<QString, Held> m_atHand; ///< by AccountKey::toText()
    SingleFlight<Outcome> m_flights; ///< by account and generation
    QHash<QString, Secret> m_previous; ///< the token before the last rotation, tried once if the new one is refused
    QHash<QString, Secret> m_unsaved; ///< rotated, but the keychain would not take it yet
};

}
