#include "session/sign_in_acceptor.h"

#include "iap/identity.h"
#include "refresh/brought_session.h"
#include "refresh/refresh_service.h"
#include "refresh/token_minter.h"
#include "state/account_store.h"
#include "state/resource_registry.h"

namespace lanyard {

SignInAcceptor::SignInAcceptor(
    ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens, RefreshService &refreshes)
    : m_resources(resources)
    , m_accounts(accounts)
    , m_tokens(tokens)
    , m_refreshes(refreshes)
{
}

bool SignInAcceptor::isOutdated(const SignInAttempt &attempt) const
{
    const ResourceState *resource = m_resources.find(attempt.id);
    return !resource || resource->epoch() != attempt.epoch;
}

bool SignInAcceptor::hasSession(const QString &id) const
{
    return m_refreshes.isFine(id);
}

QCoro::Task<Result<void>> SignInAcceptor::accept(SignInAttemptPtr attempt, signin::SignedIn got)
{
    if (got.record)
        return takeToken(attempt, *got.record);
    return takeCookies(attempt, got.cookies);
}

QCoro::Task<Result<void>> SignInAcceptor::takeToken(SignInAttemptPtr attempt, signin::FirebaseRecord record)
{
    AccountKey key;
    key.authOrigin = record.origin;
    key.apiKey = record.apiKey;
    key.tenant = record.tenantId;
    if (key.authOrigin != attempt->page.pin.authOrigin || key.apiKey != attempt->page.pin.apiKey)
        co_return failure(Reason::UntrustedRedirect, QStringLiteral("the window's token is of another sign-in page"));
    const quint64 generation = m_accounts.generation(key);
    const auto minted = co_await m_tokens.exchangeRefreshToken(key, record.refreshToken);
    if (!minted)
        co_return tl::unexpected(minted.error().error);
    const QString uid = minted->idToken.uid;
    const QString name = minted->idToken.email;
    const auto confirmed = co_await confirmAccountReplacement(attempt, key, uid, name);
    if (!confirmed)
        co_return tl::unexpected(confirmed.error());
    if (isOutdated(*attempt) || m_accounts.generation(key) != generation) // by another resource's sign-out, too
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"));
    Account account;
    account.key = key;
    account.uid = minted->idToken.uid;
    account.email = minted->idToken.email;
    account.recordKey = record.key;
    account.storage = record.storage;
    const auto stored = co_await m_accounts.storeToken(key, minted->refreshToken);
    if (!stored)
        co_return tl::unexpected(stored.error());
    m_resources.apply(attempt->id, &ResourceState::signedIn, key.tenant); // from here on it comes back by itself
    m_accounts.add(account);
    m_tokens.remember(key, minted->idToken);
    co_return co_await m_refreshes.refreshWith(attempt->id, key);
}

// Whose place a newcomer with that key would take.
std::optional<Account> SignInAcceptor::existingAccount(const QString &id, const AccountKey &key) const
{
    Account before = m_accounts.account(key);
    const ResourceState *resource = m_resources.find(id);
    if (before.uid.isEmpty() && resource && resource->live() && resource->live()->account == key) {
        before.uid = resource->live()->uid;
        before.email = resource->live()->email;
    }
    return before.uid.isEmpty() ? std::nullopt : std::optional(before);
}

// The wrong-person guard: an account, or a session, that would become somebody else's.
QCoro::Task<Result<void>> SignInAcceptor::confirmAccountReplacement(
    SignInAttemptPtr attempt, AccountKey key, QString uid, QString name)
{
    const auto before = existingAccount(attempt->id, key);
    if (!before || before->uid == uid)
        co_return Result<void>();
    const QString former = before->email.isEmpty() ? before->uid : before->email;
    signin::Confirm confirm;
    confirm.title = tr("Different account");
    //: %1 and %2: e-mail addresses
    confirm.text = tr("You signed in as %1, but this account was %2. Replace it?").arg(name, former);
    //: %1: an e-mail address
    confirm.accept = tr("Use %1").arg(name);
    confirm.reject = tr("Keep %1").arg(former);
    const std::optional<bool> mayReplace = co_await attempt->window->ask(confirm);
    if (mayReplace.value_or(false))
        co_return Result<void>();
    co_return failure(Reason::Cancelled, QStringLiteral("another person"),
        tr("Nothing was changed. Sign in with your own account, or close this window."));
}

// A page that keeps no token: its session is taken over as it is, and cannot be refreshed silently.
QCoro::Task<Result<void>> SignInAcceptor::takeCookies(SignInAttemptPtr attempt, QList<signin::CookieLine> lines)
{
    const ResourceState *resource = m_resources.find(attempt->id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    const QUrl url = resource->config().url;
    BroughtSession session;
    session.cookies = Cookies::fromLines(url, lines);
    const auto identity = co_await m_refreshes.identify(url, session.cookies);
    if (!identity)
        co_return tl::unexpected(identity.error().error);
    session.account = AccountKey{attempt->page.pin.authOrigin, attempt->page.pin.apiKey, identity->tenant};
    session.uid = identity->uid;
    session.authPage = attempt->page.url;
    if (identity->isKnown) {
        const auto confirmed = co_await confirmAccountReplacement(attempt, session.account, session.uid, session.uid);
        if (!confirmed)
            co_return tl::unexpected(confirmed.error());
    }
    if (isOutdated(*attempt))
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"));
    if (!session.cookies.hasSession())
        co_return failure(Reason::IapUnavailable, QStringLiteral("the window brought no session"));
    m_refreshes.adopt(attempt->id, session);
    co_return Result<void>();
}

}
