#include "refresh/refresh_service.h"

#include "base/logging.h"
#include "iap/identity.h"
#include "refresh/brought_session.h"
#include "refresh/refresh_order.h"
#include "refresh/refresher.h"
#include "refresh/web_refresher.h"
#include "state/account_store.h"
#include "state/refreshed_session.h"
#include "state/resource_accounts.h"
#include "state/resource_registry.h"

namespace lanyard {

namespace {

/// Seconds: an hour (PROTOCOL.md#lifetime), less the two minutes that a page may reuse its token.
constexpr int kAssumedLife = 58 * 60;

/// The resource is being refreshed for as long as this lives.
class Refreshing {
public:
    Refreshing(ResourceRegistry &resources, const QString &id)
        : m_resources(resources)
        , m_id(id)
    {
        m_resources.apply(m_id, &ResourceState::refreshStarted);
    }
    ~Refreshing() { m_resources.apply(m_id, &ResourceState::refreshEnded); }
    Q_DISABLE_COPY_MOVE(Refreshing)

private:
    ResourceRegistry &m_resources;
    QString m_id;
};

bool isUnknown(const Verdict &verdict)
{
    return verdict.next == Next::RetryThenSignIn || verdict.next == Next::RetryThenContactAdmin;
}

// An unknown answer is transient three times; then it is the user's or the administrator's (PROTOCOL.md#verdicts).
Error afterTries(const Verdict &verdict, int unknownAnswers)
{
    Error error = verdict.error;
    if (unknownAnswers < Timing().triesBeforeVerdict)
        return error;
    if (verdict.next == Next::RetryThenSignIn)
        error.reason = Reason::InteractiveRequired;
    if (verdict.next == Next::RetryThenContactAdmin)
        error.reason = Reason::Configuration;
    return error;
}

}

/// What a refresh began with; its outcome counts while that is still so.
struct RefreshService::Attempt {
    RefreshOrder order;
    quint64 epoch = 0; ///< of the resource
    quint64 generation = 0; ///< of the account
    bool isSwitch = false; ///< from another tenant's session, which goes on if this fails
    bool isWeb = false;
};

RefreshService::RefreshService(
    ResourceRegistry &resources, AccountStore &accounts, Refresher &refresher, WebRefresher &webRefresher)
    : m_resources(resources)
    , m_accounts(accounts)
    , m_refresher(refresher)
    , m_webRefresher(webRefresher)
{
}

QCoro::Task<Result<void>> RefreshService::refresh(QString id)
{
    return m_flights.join(id, [this, id] { return run(id, std::nullopt); });
}

QCoro::Task<Result<void>> RefreshService::refreshWith(QString id, AccountKey account)
{
    return run(id, account);
}

QCoro::Task<Result<void>> RefreshService::run(QString id, std::optional<AccountKey> account)
{
    if (m_isStopped)
        co_return failure(Reason::Internal, QStringLiteral("Lanyard is quitting"));
    const ResourceState *resource = m_resources.find(id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    const Refreshing refreshing(m_resources, id);
    if (!account)
        account = accountOf(*resource, m_accounts);
    if (!account) {
        const auto found = co_await findAccount(id);
        if (!found)
            co_return tl::unexpected(withoutAccount(id, found.error()));
        account = *found;
    }
    const Attempt attempt = begin(id, *account);
    StepResult<RefreshedSession> outcome = stepError(Reason::Internal, QString());
    if (attempt.isWeb)
        outcome = co_await m_webRefresher.refresh(id, attempt.order);
    else
        outcome = co_await m_refresher.refresh(attempt.order);
    co_return settle(id, attempt, outcome);
}

// A resource that nobody has signed in to may fit an account at hand: its challenge says so. The user's own resources
// only with the sign-in page that was confirmed when they were added.
QCoro::Task<Result<AccountKey>> RefreshService::findAccount(QString id)
{
    const Error nobody{Reason::InteractiveRequired, QStringLiteral("no account fits"), std::nullopt, {}};
    const ResourceState *resource = m_resources.find(id);
    const auto pin = resource->pin();
    const bool isExplored = pin && !resource->tenants().isEmpty();
    const bool mayJoin = resource->config().fromPolicy || resource->isPinned();
    if (resource->memory().isSignedOut || isExplored || !mayJoin)
        co_return tl::unexpected(nobody);
    const quint64 epoch = resource->epoch();
    const QUrl url = resource->config().url;
    const auto challenge = co_await m_refresher.discover(url, pin);
    if (!challenge)
        co_return tl::unexpected(challenge.error().error);
    const auto tenants = co_await m_refresher.tenantsOf(*challenge);
    resource = m_resources.find(id);
    if (!resource || resource->epoch() != epoch)
        co_return failure(Reason::Superseded, QStringLiteral("signed out or removed meanwhile"));
    if (!tenants)
        co_return tl::unexpected(tenants.error().error);
    m_resources.apply(id, &ResourceState::challengeSeen, challenge->authPage, challenge->apiKey, *tenants);
    m_resources.apply(id, &ResourceState::backendSeen, challenge->redirectUri);
    if (const auto known = accountOf(*resource, m_accounts))
        co_return *known;
    co_return tl::unexpected(nobody);
}

RefreshService::Attempt RefreshService::begin(const QString &id, const AccountKey &account) const
{
    Attempt attempt;
    attempt.order.account = account;
    attempt.generation = m_accounts.generation(account);
    const ResourceState *resource = m_resources.find(id);
    if (!resource)
        return attempt; // it is told when the outcome is there
    attempt.order.resource = resource->config().url;
    attempt.order.pin = resource->pin().value_or(Pin{account.authOrigin, account.apiKey});
    attempt.epoch = resource->epoch();
    attempt.isSwitch = resource->memory().hasTenant && resource->memory().tenant != account.tenant;
    // By the page's own code where the administrator said so and it is known where that keeps its user.
    attempt.isWeb = resource->config().refresh == RefreshMode::Web && !m_accounts.account(account).recordKey.isEmpty();
    return attempt;
}

Result<void> RefreshService::settle(
    const QString &id, const Attempt &attempt, const StepResult<RefreshedSession> &outcome)
{
    const AccountKey account = attempt.order.account;
    const ResourceState *resource = m_resources.find(id);
    if (!resource || resource->epoch() != attempt.epoch || m_accounts.generation(account) != attempt.generation) {
        const Error overtaken{Reason::Superseded, QStringLiteral("signed out or switched meanwhile"), std::nullopt, {}};
        return tl::unexpected(abandon(id, overtaken));
    }
    if (outcome) {
        keep(id, account, *outcome);
        return {};
    }
    const Verdict verdict = m_refresher.explained(outcome.error());
    if (attempt.isSwitch)
        return tl::unexpected(verdict.error); // the old session still works, and so does its plan
    const Error error = afterTries(verdict, resource->unknownAnswers() + 1);
    m_resources.apply(id, isUnknown(verdict) ? &ResourceState::answerUnknown : &ResourceState::refreshFailed, error);
    qCWarning(logSession).noquote() << id << "not refreshed:" << code(error.reason) << error.detail;
    Q_EMIT failed(id, error);
    return tl::unexpected(error);
}

// Whoever has not signed in yet sees why it cannot be known whether an account fits.
Error RefreshService::withoutAccount(const QString &id, const Error &why)
{
    const ResourceState *resource = m_resources.find(id);
    const bool isExpected = why.reason == Reason::InteractiveRequired || why.reason == Reason::Superseded;
    if (isExpected || !resource || resource->live())
        return abandon(id, why);
    m_resources.apply(id, &ResourceState::refreshFailed, why);
    qCInfo(logSession).noquote() << id << "not looked at:" << code(why.reason) << why.detail;
    Q_EMIT failed(id, why);
    return why;
}

Error RefreshService::abandon(const QString &id, const Error &why)
{
    Q_EMIT abandoned(id, why);
    return why;
}

QCoro::Task<StepResult<Identity>> RefreshService::identify(QUrl resource, Cookies cookies)
{
    return m_refresher.verify(resource, cookies);
}

QCoro::Task<StepResult<RefreshedSession>> RefreshService::tryOut(QString id, Account person, Secret refreshToken)
{
    const Attempt attempt = begin(id, person.key);
    return m_webRefresher.tryOut(id, attempt.order, person, refreshToken);
}

void RefreshService::keep(const QString &id, const AccountKey &account, const RefreshedSession &refreshed)
{
    m_resources.apply(id, &ResourceState::refreshSucceeded, account, refreshed);
    const QString end = refreshed.token.expiresAt.toString(Qt::ISODate);
    qCInfo(logSession).noquote() << id << "refreshed until" << end;
    Q_EMIT sessionRefreshed(id);
}

void RefreshService::adopt(const QString &id, const BroughtSession &session)
{
    LiveSession live;
    live.cookies = session.cookies;
    live.account = session.account;
    live.person = session.person;
    live.project = session.project;
    live.verifiedAt = m_refresher.serverNow();
    live.startedAt = live.verifiedAt;
    live.expiresAt = live.verifiedAt.addSecs(kAssumedLife);
    m_resources.apply(id, &ResourceState::sessionAdopted, live, session.authPage, session.keeping);
    qCInfo(logSession).noquote() << id
                                 << "has a session that nothing refreshes; its page keeps:" << code(session.keeping);
    if (session.whyNot)
        m_resources.apply(id, &ResourceState::refreshFailed, *session.whyNot);
    Q_EMIT sessionRefreshed(id);
}

bool RefreshService::isFine(const QString &id) const
{
    const ResourceState *resource = m_resources.find(id);
    return resource && resource->isLive(m_refresher.serverNow()) && !resource->trouble();
}

}
