#include "refresh/token_minter.h"

#include "iap/trust.h"
#include "net/http.h"
#include "refresh/server_clock.h"
#include "state/account_store.h"

namespace lanyard {

TokenMinter::TokenMinter(Http &http, AccountStore &accounts, ServerClock &clock)
    : m_http(http)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

bool TokenMinter::setProviders(const QStringList &allowed)
{
    if (m_providers == allowed)
        return false;
    m_providers = allowed;
    m_atHand.removeIf(
        [this](QHash<QString, Held>::iterator held) { return !checkProvider(held->token.provider, m_providers); });
    return true;
}

Result<void> TokenMinter::checkUnseen() const
{
    return checkProvider(QString(), m_providers);
}

const IdToken *TokenMinter::atHand(const AccountKey &key) const
{
    const auto it = m_atHand.find(key.toText());
    const bool isCurrent = it != m_atHand.end() && it->generation == m_accounts.generation(key);
    // One that came while the policy changed was judged by the old one.
    return isCurrent && checkProvider(it->token.provider, m_providers) ? &it->token : nullptr;
}

QCoro::Task<TokenMinter::Outcome> TokenMinter::idToken(AccountKey key, TokenDemand demand)
{
    const IdToken *token = atHand(key);
    const bool isTimeKnown = !m_clock.mayBeLate(); // else a new token tells it
    if (token && isTimeKnown && demand.isMetBy(*token, m_clock.now().server))
        co_return *token;
    // Who comes after a sign-in does not join a mint that began before it.
    const QString which = key.toText() + u' ' + QString::number(m_accounts.generation(key));
    auto minting = m_flights.join(which, [this, key] { return mint(key); });
    co_return co_await minting;
}

QCoro::Task<TokenMinter::Outcome> TokenMinter::mint(AccountKey key)
{
    const quint64 generation = m_accounts.generation(key);
    const auto stored = co_await m_accounts.refreshToken(key);
    if (!stored)
        co_return tl::unexpected(Verdict{stored.error(), Next::AsReason, TransportFault::None});
    StepResult<Minted> minted = co_await exchangeRefreshToken(key, *stored);
    if (!minted && remedy(minted.error().error.reason) == Remedy::SignIn)
        minted = co_await askPrevious(key, minted.error());
    const QString uid = m_accounts.account(key).person.uid;
    if (minted && !uid.isEmpty() && uid != minted->idToken.person.uid)
        minted = stepError(Reason::TokenInvalid, QStringLiteral("the token became another person's"));
    if (minted && m_accounts.generation(key) == generation) {
        m_atHand.insert(key.toText(), Held{minted->idToken, generation});
        co_await m_accounts.tokenTaken(key, generation, *stored, *minted);
    }
    if (m_accounts.generation(key) != generation)
        co_return stepError(Reason::Superseded, QStringLiteral("signed out or in meanwhile"));
    if (minted)
        co_return minted->idToken;
    const Verdict verdict = minted.error();
    if (verdict.next == Next::AsReason && remedy(verdict.error.reason) == Remedy::SignIn)
        m_accounts.refuse(key, generation, verdict.error);
    co_return tl::unexpected(verdict);
}

QCoro::Task<StepResult<Minted>> TokenMinter::askPrevious(AccountKey key, Verdict verdict)
{
    const Secret previous = m_accounts.takePreviousToken(key);
    if (previous.isEmpty())
        co_return tl::unexpected(verdict);
    StepResult<Minted> minted = co_await exchangeRefreshToken(key, previous);
    if (!minted)
        co_return tl::unexpected(verdict);
    co_return minted;
}

QCoro::Task<StepResult<Minted>> TokenMinter::exchangeRefreshToken(AccountKey key, Secret refreshToken)
{
    HttpRequest request = mintRequest(m_endpoint, key, refreshToken);
    const HttpReply reply = co_await m_http.send(std::move(request));
    auto minted = readMinted(reply, key.tenant);
    if (!minted)
        co_return minted;
    m_clock.learn(minted->idToken.issuedAt);
    const auto provided = checkProvider(minted->idToken.provider, m_providers);
    if (!provided)
        co_return stepError(provided.error().reason, provided.error().detail);
    co_return minted;
}

void TokenMinter::discard(const AccountKey &key, const IdToken &refused)
{
    const auto it = m_atHand.constFind(key.toText());
    if (it != m_atHand.constEnd() && it->token.jwt == refused.jwt)
        m_atHand.erase(it);
}

void TokenMinter::forget(const AccountKey &key)
{
    m_atHand.remove(key.toText());
}

void TokenMinter::remember(const AccountKey &key, const IdToken &token)
{
    m_atHand.insert(key.toText(), Held{token, m_accounts.generation(key)});
}

}
