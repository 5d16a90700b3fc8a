#include "session/refresh_service.h"

#include "base/logging.h"
#include "iap/origin.h"

#include <algorithm>
#include <utility>

namespace lanyard {

using std::chrono::milliseconds;

namespace {

// An unknown answer is transient three times; then it is the user's or the operator's (PROTOCOL.md#verdicts).
Error afterTries(const Verdict &verdict, int failures)
{
    Error error = verdict.error;
    if (failures < Timing().triesBeforeVerdict)
        return error;
    if (verdict.next == Next::RetryThenSignIn)
        error.reason = Reason::InteractiveRequired;
    if (verdict.next == Next::RetryThenOperator)
        error.reason = Reason::Configuration;
    return error;
}

}

RefreshService::RefreshService(ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens,
    Refresher &refresher, WebRefresher &webRefresher, const Clock &clock)
    : m_resources(resources)
    , m_accounts(accounts)
    , m_tokens(tokens)
    , m_refresher(refresher)
    , m_webRefresher(webRefresher)
    , m_clock(clock)
    , m_random([] { return QRandomGenerator::global()->generateDouble(); })
{
    connect(&resources, &ResourceRegistry::changed, this, &RefreshService::plan);
    // Queued: a renewal that asked for the token says first what became of it.
    connect(&accounts, &AccountStore::refused, this, &RefreshService::suspendAccount, Qt::QueuedConnection);
}

QCoro::Task<Result<void>> RefreshService::refresh(QString id)
{
    const auto flight = m_flights.join(id, [this, id] { return renew(id); });
    return landed(flight);
}

QCoro::Task<Result<void>> RefreshService::renew(QString id)
{
    if (m_stopped)
        co_return failure(Reason::Internal, QStringLiteral("Lanyard is quitting"));
    m_resources.apply(id, &ResourceState::refreshStarted);
    m_resources.apply(id, &ResourceState::unscheduled);
    m_userRequested.remove(id);
    const auto account = co_await chooseAccount(id);
    Result<void> outcome = tl::unexpected(account ? Error() : account.error());
    if (account)
        outcome = co_await refreshWith(id, *account);
    m_resources.apply(id, &ResourceState::refreshEnded);
    const bool isOutdated = m_retryOnFailure.remove(id);
    if (isOutdated && !outcome && remedy(outcome.error().reason) == Remedy::Retry)
        m_resources.apply(id, &ResourceState::scheduled, m_clock.sinceBoot()); // it failed in a world that has changed
    plan();
    co_return outcome;
}

// A resource that nobody has signed in to may fit an account at hand: its challenge says so. The user's own resources
// only with the sign-in page that was confirmed when they were added.
QCoro::Task<Result<AccountKey>> RefreshService::chooseAccount(QString id)
{
    const ResourceState *resource = m_resources.find(id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    if (const auto known = accountOf(*resource, m_accounts))
        co_return *known;
    const auto pin = resource->pin();
    const bool isExplored = pin && !resource->tenants().isEmpty();
    const bool mayJoin = resource->config().fromPolicy || resource->isPinned();
    if (resource->learnt().isSignedOut || isExplored || !mayJoin)
        co_return failure(Reason::InteractiveRequired, QStringLiteral("no account fits"));
    const quint64 epoch = resource->epoch();
    const QUrl url = resource->config().url;
    const auto challenge = co_await m_refresher.discover(url);
    if (!challenge)
        co_return tl::unexpected(challenge.error().error);
    if (const auto trusted = checkFound(*challenge, pin); !trusted)
        co_return tl::unexpected(trusted.error());
    const auto tenants = co_await m_refresher.tenantsOf(*challenge);
    resource = m_resources.find(id);
    if (!resource || resource->epoch() != epoch)
        co_return failure(Reason::Superseded, QStringLiteral("signed out or removed meanwhile"));
    if (!tenants)
        co_return failure(Reason::InteractiveRequired, QStringLiteral("no account fits"));
    m_resources.apply(id, &ResourceState::challengeSeen, challenge->authPage, challenge->apiKey, *tenants);
    if (const auto known = accountOf(*resource, m_accounts))
        co_return *known;
    co_return failure(Reason::InteractiveRequired, QStringLiteral("no account fits"));
}

RefreshOrder RefreshService::orderFor(const ResourceState &resource, const AccountKey &account) const
{
    RefreshOrder order;
    order.resource = resource.config().url;
    order.pin = resource.pin().value_or(Pin{account.authOrigin, account.apiKey});
    order.account = account;
    order.exchangeHosts = m_rules.exchangeHosts;
    order.development = m_rules.development;
    return order;
}

// Natively, or by the page's own code where the administrator said so and it is known where that keeps its user.
QCoro::Task<StepResult<RefreshedSession>> RefreshService::obtain(QString id, RefreshOrder order)
{
    const ResourceState *resource = m_resources.find(id);
    const bool isWeb = resource && resource->config().refresh == RefreshMode::Web
        && !m_accounts.account(order.account).recordKey.isEmpty();
    if (!isWeb)
        co_return co_await m_refresher.refresh(order);
    const quint64 generation = m_accounts.generation(order.account);
    const auto renewed = co_await m_webRefresher.refresh(id, order);
    if (!renewed)
        co_return tl::unexpected(renewed.error());
    co_await m_accounts.rotate(order.account, generation, renewed->refreshToken);
    co_return renewed->renewed;
}

QCoro::Task<Result<void>> RefreshService::refreshWith(QString id, AccountKey account)
{
    const ResourceState *resource = m_resources.find(id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    const bool isSwitch = resource->learnt().hasTenant && resource->learnt().tenant != account.tenant;
    const quint64 epoch = resource->epoch();
    const quint64 generation = m_accounts.generation(account);
    const RefreshOrder order = orderFor(*resource, account);
    m_resources.apply(id, &ResourceState::refreshStarted);
    const auto renewed = co_await obtain(id, order);
    m_resources.apply(id, &ResourceState::refreshEnded);

    resource = m_resources.find(id);
    if (!resource || resource->epoch() != epoch || m_accounts.generation(account) != generation) {
        tryAgain(id);
        co_return failure(Reason::Superseded, QStringLiteral("signed out or switched meanwhile"));
    }
    if (!renewed && isSwitch)
        co_return tl::unexpected(explained(renewed.error()).error); // the old session still works, and so does its plan
    if (!renewed)
        co_return tl::unexpected(fail(*resource, renewed.error()));
    succeed(*resource, account, *renewed);
    co_return Result<void>();
}

// What was dropped because the account was signed in anew is due at once; of what was signed out, nothing is.
void RefreshService::tryAgain(const QString &id)
{
    const ResourceState *resource = m_resources.find(id);
    if (!resource || resource->dueAt() || !accountOf(*resource, m_accounts))
        return;
    m_resources.apply(id, &ResourceState::scheduled, m_clock.sinceBoot());
    plan();
}

void RefreshService::succeed(const ResourceState &resource, const AccountKey &account, const RefreshedSession &renewed)
{
    const QString id = resource.config().id;
    const QDateTime serverNow = m_tokens.serverNow();
    const Timing timing = Timing::forLifetime(renewed.token.lifetime());
    const QDateTime due = refreshTime(timing, renewed.token.issuedAt, renewed.token.expiresAt,
        jitterFor(account, renewed.token.issuedAt), m_random());
    const BootTime dueAt = m_clock.sinceBoot() + milliseconds(serverNow.msecsTo(due));
    m_resources.apply(id, &ResourceState::refreshSucceeded, account, renewed, serverNow, dueAt);
    qCInfo(logSession).noquote() << id << "renewed until" << renewed.token.expiresAt.toString(Qt::ISODate);
    plan();
    Q_EMIT sessionRefreshed(id);
}

// Two certificates that cannot be trusted are nobody's attack: a portal's own, and one judged by a wrong clock.
Verdict RefreshService::explained(Verdict verdict) const
{
    if (verdict.fault == TransportFault::Certificate && m_behindPortal)
        verdict.error.reason = Reason::CaptivePortal;
    if (verdict.fault == TransportFault::CertificateDate && m_tokens.isComputersClockWrong())
        verdict.error.reason = Reason::Clock;
    return verdict;
}

Error RefreshService::fail(const ResourceState &resource, const Verdict &verdict)
{
    const QString id = resource.config().id;
    const int failures = resource.failures() + 1;
    const Error error = afterTries(explained(verdict), failures);
    const Timing timing = Timing::forLifetime(resource.lifetime());
    std::optional<milliseconds> remaining;
    if (resource.isLive(m_tokens.serverNow()))
        remaining = milliseconds(m_tokens.serverNow().msecsTo(resource.live()->expiresAt));
    std::optional<BootTime> dueAt;
    if (remedy(error.reason) == Remedy::Retry)
        dueAt = m_clock.sinceBoot() + backoff(timing.backoff, failures, remaining, error.retryAfter, m_random());
    if (remedy(error.reason) == Remedy::Operator) // told, and looked at again now and then: what an operator mends
        dueAt = m_clock.sinceBoot() + timing.backoff.longest * 4; // should mend here too
    m_resources.apply(id, &ResourceState::refreshFailed, error, dueAt);
    qCWarning(logSession).noquote() << id << "not renewed:" << code(error.reason) << error.detail;
    if (remedy(error.reason) == Remedy::SignIn)
        Q_EMIT userNeeded(id, error);
    plan();
    return error;
}

// Whoever asked for the token, a renewal or a command: nothing renews this account's sessions until a sign-in does.
void RefreshService::suspendAccount(const AccountKey &refused)
{
    const auto why = m_accounts.refusal(refused);
    const QStringList ids = why ? m_resources.ids() : QStringList(); // empty: somebody has signed in meanwhile
    for (const QString &id : ids) {
        const ResourceState *resource = m_resources.find(id);
        if (accountOf(*resource, m_accounts) != refused)
            continue;
        m_resources.apply(id, &ResourceState::unscheduled);
        Q_EMIT userNeeded(id, *why);
    }
    plan();
}

double RefreshService::jitterFor(const AccountKey &account, const QDateTime &issuedAt)
{
    Draw &draw = m_draws[account.toText()];
    if (draw.issuedAt != issuedAt)
        draw = {issuedAt, m_random()};
    return draw.value;
}

void RefreshService::adopt(const QString &id, LiveSession session, const QUrl &authPage)
{
    m_resources.apply(id, &ResourceState::sessionAdopted, session, authPage);
    plan();
    Q_EMIT sessionRefreshed(id);
}

}
