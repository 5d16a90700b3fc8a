#pragma once

// ID tokens, minted from refresh tokens: one mint per account at a time, shared by all who wish for one, and one young
// token serves all resources of an account (app/README.md#refresh). Owned by the SessionManager.

#include "async/single_flight.h"
#include "iap/token.h"

#include <QHash>
#include <QUrl>
#include <chrono>

namespace lanyard {

class AccountStore;
class Http;
class ServerClock;

class TokenMinter {
public:
    TokenMinter(Http &http, AccountStore &accounts, ServerClock &clock);

    void setEndpoint(const QUrl &secureToken) { m_endpoint = secureToken; }

    /// A token fresh enough to be exchanged (Timing::tokenReuse), minted now if need be.
    QCoro::Task<StepResult<IdToken>> freshIdToken(AccountKey key);
    /// A token minted now, whatever is at hand.
    QCoro::Task<StepResult<IdToken>> newIdToken(AccountKey key);
    /// A token that is valid for at least `minValidity`.
    QCoro::Task<StepResult<IdToken>> idToken(AccountKey key, std::chrono::seconds minValidity);
    /// A refresh token that is not in the keychain yet: a sign-in under way. Stores nothing.
    QCoro::Task<StepResult<Minted>> exchangeRefreshToken(AccountKey key, Secret refreshToken);
    /// After a sign-in: what exchangeRefreshToken() minted.
    void remember(const AccountKey &key, const IdToken &token);
    /// After a sign-out: nothing of the account stays in memory.
    void forget(const AccountKey &key);

private:
    using Outcome = StepResult<IdToken>;
    struct Held {
        IdToken token;
        quint64 generation;
    };
    const IdToken *atHand(const AccountKey &key) const;
    QCoro::Task<Outcome> mint(AccountKey key);
    QCoro::Task<StepResult<Minted>> askPrevious(AccountKey key, Verdict verdict);
    QCoro::Task<void> keep(AccountKey key, quint64 generation, Secret used, Minted minted);

    Http &m_http;
    AccountStore &m_accounts;
    ServerClock &m_clock;
    QUrl m_endpoint;
    QHash<QString, Held> m_atHand; ///< by AccountKey::toText()
    SingleFlight<Outcome> m_flights; ///< by account and generation
    QHash<QString, Secret> m_previous; ///< the token before the last rotation, tried once if the new one is refused
    QHash<QString, Secret> m_unsaved; ///< rotated, but the keychain would not take it yet
};

}
