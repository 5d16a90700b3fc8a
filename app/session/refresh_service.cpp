#include "session/refresh_service.h"

#include "base/logging.h"
#include "iap/origin.h"

#include <algorithm>
#include <utility>

namespace lanyard {

using std::chrono::milliseconds;

namespace {

// An unknown answer is transient three times; then it is the user's or the operator's (protocol.md 5).
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
    if (ResourceRecord *record = m_resources.find(id)) {
        record->refreshing = true;
        record->dueAt.reset();
        m_userRequested.remove(id);
        Q_EMIT changed();
    }
    const auto account = co_await chooseAccount(id);
    Result<void> outcome = tl::unexpected(account ? Error() : account.error());
    if (account)
        outcome = co_await refreshWith(id, *account);
    if (ResourceRecord *record = m_resources.find(id)) {
        record->refreshing = false;
        const bool isOutdated = m_retryOnFailure.remove(id);
        if (isOutdated && !outcome && remedy(outcome.error().reason) == Remedy::Retry)
            record->dueAt = m_clock.sinceBoot(); // it failed in a world that has changed since
        plan();
        Q_EMIT changed();
    }
    co_return outcome;
}

// A resource that nobody has signed in to may fit an account at hand: its challenge says so. The user's own resources
// only with the sign-in page that was confirmed when they were added.
QCoro::Task<Result<AccountKey>> RefreshService::chooseAccount(QString id)
{
    const ResourceRecord *record = m_resources.find(id);
    if (!record)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    if (const auto known = accountOf(*record, m_accounts))
        co_return *known;
    const auto pin = pinOf(*record);
    const bool isExplored = pin && !tenantsOf(*record).isEmpty();
    const bool mayJoin = record->config.fromPolicy || record->isPinned;
    if (record->learnt.isSignedOut || isExplored || !mayJoin)
        co_return failure(Reason::InteractiveRequired, QStringLiteral("no account fits"));
    const quint64 epoch = record->epoch;
    const QUrl url = record->config.url;
    const auto challenge = co_await m_refresher.discover(url);
    if (!challenge)
        co_return tl::unexpected(challenge.error().error);
    if (const auto trusted = checkFound(*challenge, pin); !trusted)
        co_return tl::unexpected(trusted.error());
    const auto tenants = co_await m_refresher.tenantsOf(*challenge);
    ResourceRecord *now = m_resources.find(id);
    if (!now || now->epoch != epoch)
        co_return failure(Reason::Superseded, QStringLiteral("signed out or removed meanwhile"));
    if (!tenants)
        co_return failure(Reason::InteractiveRequired, QStringLiteral("no account fits"));
    if (!now->isPinned) {
        now->learnt.url = url;
        now->learnt.authPage = challenge->authPage;
        now->learnt.apiKey = challenge->apiKey;
    }
    now->learnt.tenants = *tenants;
    if (const auto known = accountOf(*now, m_accounts))
        co_return *known;
    co_return failure(Reason::InteractiveRequired, QStringLiteral("no account fits"));
}

RefreshOrder RefreshService::orderFor(const ResourceRecord &record, const AccountKey &account) const
{
    RefreshOrder order;
    order.resource = record.config.url;
    order.pin = pinOf(record).value_or(Pin{account.authOrigin, account.apiKey});
    order.account = account;
    order.exchangeHosts = m_rules.exchangeHosts;
    order.development = m_rules.development;
    return order;
}

// Natively, or by the page's own code where the administrator said so and it is known where that keeps its user.
QCoro::Task<StepResult<RefreshedSession>> RefreshService::obtain(QString id, RefreshOrder order)
{
    const ResourceRecord *record = m_resources.find(id);
    const bool isWeb =
        record && record->config.refresh == RefreshMode::Web && !m_accounts.account(order.account).recordKey.isEmpty();
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
    ResourceRecord *record = m_resources.find(id);
    if (!record)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    const bool isSwitch = record->learnt.hasTenant && record->learnt.tenant != account.tenant;
    const quint64 epoch = record->epoch;
    const quint64 generation = m_accounts.generation(account);
    const RefreshOrder order = orderFor(*record, account);
    record->refreshing = true;
    Q_EMIT changed();
    const auto renewed = co_await obtain(id, order);

    record = m_resources.find(id);
    if (record)
        record->refreshing = false;
    if (!record || record->epoch != epoch || m_accounts.generation(account) != generation) {
        tryAgain(id);
        co_return failure(Reason::Superseded, QStringLiteral("signed out or switched meanwhile"));
    }
    if (!renewed && isSwitch)
        co_return tl::unexpected(explained(renewed.error()).error); // the old session still works, and so does its plan
    if (!renewed)
        co_return tl::unexpected(fail(*record, renewed.error()));
    if (isSwitch)
        ++record->epoch;
    succeed(*record, account, *renewed);
    co_return Result<void>();
}

// What was dropped because the account was signed in anew is due at once; of what was signed out, nothing is.
void RefreshService::tryAgain(const QString &id)
{
    ResourceRecord *record = m_resources.find(id);
    if (!record || record->dueAt || !accountOf(*record, m_accounts))
        return;
    record->dueAt = m_clock.sinceBoot();
    plan();
}

void RefreshService::succeed(ResourceRecord &record, const AccountKey &account, const RefreshedSession &renewed)
{
    const QDateTime serverNow = m_tokens.serverNow();
    const Timing timing = Timing::forLifetime(renewed.token.lifetime());
    record.live = LiveSession{renewed.cookies, account, renewed.token.uid, renewed.token.email, renewed.token.expiresAt,
        serverNow, renewed.token.issuedAt};
    record.trouble.reset();
    record.failures = 0;
    record.learnt.isSignedOut = false;
    const QDateTime due = refreshTime(timing, renewed.token.issuedAt, renewed.token.expiresAt,
        jitterFor(account, renewed.token.issuedAt), m_random());
    record.dueAt = m_clock.sinceBoot() + milliseconds(serverNow.msecsTo(due));

    record.learnt.url = record.config.url;
    record.learnt.authPage = renewed.authPage;
    record.learnt.apiKey = account.apiKey;
    for (const QString &tenant : renewed.tenants) {
        if (!record.learnt.tenants.contains(tenant))
            record.learnt.tenants += tenant;
    }
    record.learnt.tenant = account.tenant;
    record.learnt.hasTenant = true;
    record.learnt.isInteractive = false;
    record.isPinned = true;
    m_accounts.learn(record.config.id, record.learnt);
    m_notifiedReasons.remove(account.toText());
    m_notifiedReasons.remove(record.config.id);
    qCInfo(logSession).noquote() << record.config.id << "renewed until"
                                 << renewed.token.expiresAt.toString(Qt::ISODate);
    plan();
    Q_EMIT sessionRefreshed(record.config.id);
    Q_EMIT changed();
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

Error RefreshService::fail(ResourceRecord &record, const Verdict &verdict)
{
    ++record.failures;
    const Error error = afterTries(explained(verdict), record.failures);
    record.trouble = error;
    const auto lifetime = record.live ? std::chrono::seconds(record.live->verifiedAt.secsTo(record.live->expiresAt))
                                      : std::chrono::hours(1);
    const Timing timing = Timing::forLifetime(lifetime);
    std::optional<milliseconds> remaining;
    if (record.live && m_tokens.serverNow() < record.live->expiresAt)
        remaining = milliseconds(m_tokens.serverNow().msecsTo(record.live->expiresAt));
    switch (remedy(error.reason)) {
    case Remedy::Retry:
        record.dueAt =
            m_clock.sinceBoot() + backoff(timing.backoff, record.failures, remaining, error.retryAfter, m_random());
        break;
    case Remedy::Operator: // told, and looked at again now and then: what an operator mends should mend here too
        record.dueAt = m_clock.sinceBoot() + timing.backoff.longest * 4;
        break;
    case Remedy::SignIn:
    case Remedy::None:
        record.dueAt.reset();
        break;
    }
    qCWarning(logSession).noquote() << record.config.id << "not renewed:" << code(error.reason) << error.detail;
    if (remedy(error.reason) == Remedy::SignIn)
        tellUser(record, error);
    plan();
    Q_EMIT changed();
    return error;
}

void RefreshService::tellUser(const ResourceRecord &record, const Error &why)
{
    const auto account = accountOf(record, m_accounts);
    const bool isAccounts = account && m_accounts.refusal(*account);
    const QString who = isAccounts ? account->toText() : record.config.id;
    if (m_notifiedReasons.contains(who) && m_notifiedReasons.value(who) == why.reason)
        return;
    m_notifiedReasons.insert(who, why.reason);
    QStringList ids;
    for (const ResourceRecord &other : m_resources.all()) {
        if (other.config.id == record.config.id || (isAccounts && accountOf(other, m_accounts) == account))
            ids += other.config.id;
    }
    Q_EMIT userNeeded(ids, why);
}

// Whoever asked for the token, a renewal or a command: nothing renews this account's sessions until a sign-in does.
void RefreshService::suspendAccount(const AccountKey &refused)
{
    const auto why = m_accounts.refusal(refused);
    const QStringList ids = why ? m_resources.ids() : QStringList(); // empty: somebody has signed in meanwhile
    for (const QString &id : ids) {
        ResourceRecord *record = m_resources.find(id);
        if (accountOf(*record, m_accounts) != refused)
            continue;
        record->dueAt.reset();
        tellUser(*record, *why);
    }
    plan();
    Q_EMIT changed();
}

double RefreshService::jitterFor(const AccountKey &account, const QDateTime &issuedAt)
{
    Draw &draw = m_draws[account.toText()];
    if (draw.issuedAt != issuedAt)
        draw = {issuedAt, m_random()};
    return draw.value;
}

void RefreshService::adopt(const QString &id, LiveSession session)
{
    ResourceRecord *record = m_resources.find(id);
    if (!record)
        return;
    record->live = std::move(session);
    record->trouble.reset();
    record->failures = 0;
    record->learnt.isSignedOut = false;
    record->dueAt.reset();
    ++record->epoch;
    plan();
    Q_EMIT sessionRefreshed(id);
    Q_EMIT changed();
}

void RefreshService::drop(const QString &id)
{
    ResourceRecord *record = m_resources.find(id);
    if (!record)
        return;
    ++record->epoch;
    record->live.reset();
    record->trouble.reset();
    record->failures = 0;
    record->dueAt.reset();
    m_notifiedReasons.remove(id);
    plan();
    Q_EMIT changed();
}

}
