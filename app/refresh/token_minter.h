#pragma once

// ID tokens, minted from refresh tokens: one mint per account at a time, shared by all who wish for one, and one young
// token serves all resources of an account (app/README.md#refresh). Owned by SessionServices.

#include "async/single_flight.h"
#include "refresh/token_demand.h"

#include <QHash>
#include <QUrl>

namespace lanyard {

class AccountStore;
class Http;
class ServerClock;

class TokenMinter {
public:
    TokenMinter(Http &http, AccountStore &accounts, ServerClock &clock);

    void setEndpoint(const QUrl &secureToken) { m_endpoint = secureToken; }
    /// Whose sign-ins count; empty: any. What is at hand from another one is not offered any more. False: as before.
    bool setProviders(const QStringList &allowed);
    /// Whether a session whose token nobody saw will do: nobody knows by which provider it was got.
    Result<void> checkUnseen() const;

    QCoro::Task<StepResult<IdToken>> idToken(AccountKey key, TokenDemand demand);
    /// IAP would not have that one: it is never offered again.
    void discard(const AccountKey &key, const IdToken &refused);
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

    Http &m_http;
    AccountStore &m_accounts;
    ServerClock &m_clock;
    QUrl m_endpoint;
    QStringList m_providers;
    QHash<QString, Held> m_atHand; ///< by AccountKey::toText()
    SingleFlight<Outcome> m_flights; ///< by account and generation
};

}
