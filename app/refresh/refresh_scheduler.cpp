#include "refresh/refresh_scheduler.h"

#include "base/logging.h"
#include "refresh/refresh_service.h"
#include "refresh/server_clock.h"
#include "state/account_store.h"
#include "state/resource_accounts.h"
#include "state/resource_registry.h"

#include <QRandomGenerator>
#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

std::optional<BootTime> earlier(std::optional<BootTime> a, std::optional<BootTime> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

}

RefreshScheduler::RefreshScheduler(
    ResourceRegistry &resources, AccountStore &accounts, RefreshService &refreshes, const ServerClock &clock)
    : m_resources(resources)
    , m_accounts(accounts)
    , m_refreshes(refreshes)
    , m_clock(clock)
    , m_random([] { return QRandomGenerator::global()->generateDouble(); })
{
    connect(&refreshes, &RefreshService::sessionRefreshed, this, &RefreshScheduler::onRefreshed);
    connect(&refreshes, &RefreshService::failed, this, &RefreshScheduler::onFailed);
    connect(&refreshes, &RefreshService::abandoned, this, &RefreshScheduler::onAbandoned);
    connect(&accounts, &AccountStore::eraseFailed, this, &RefreshScheduler::planDeletion);
    // Queued: a refresh that asked for the token says first what became of it.
    connect(&accounts, &AccountStore::refused, this, &RefreshScheduler::suspendAccount, Qt::QueuedConnection);
}

RefreshSchedule RefreshScheduler::schedule() const
{
    return RefreshSchedule(m_resources.all(), m_rules, m_clock.now());
}

void RefreshScheduler::apply(const QList<PlannedRefresh> &planned)
{
    for (const PlannedRefresh &refresh : planned)
        m_resources.apply(refresh.id, &ResourceState::scheduled, refresh.at);
}

void RefreshScheduler::wake()
{
    if (m_isStopped)
        return;
    if (m_deletions.takeDue(m_clock.now().sinceBoot))
        m_accounts.eraseLeft();
    apply(schedule().followers(m_random));
    const QStringList over = schedule().over();
    for (const QString &id : over) {
        m_resources.apply(id, &ResourceState::adoptedSessionEnded);
        Q_EMIT signInNeeded(id, *m_resources.find(id)->trouble());
    }
    const QStringList due = schedule().due();
    for (const QString &id : due)
        m_refreshes.refresh(id);
    const QStringList ending = schedule().endingSoon();
    for (const QString &id : ending)
        m_resources.apply(id, &ResourceState::warnedOfEnd);
    if (!ending.isEmpty())
        Q_EMIT endingSoon(ending);
    Q_EMIT changed();
}

QList<PlannedRefresh> RefreshScheduler::plannedCatchUp()
{
    m_rules.isTimeDoubtful = m_clock.mayBeLate();
    const AccountFacts accounts{[this](const ResourceState &resource) { return accountOf(resource, m_accounts); },
        [this](const AccountKey &key) { return m_accounts.refusal(key).has_value(); }};
    return schedule().catchUp(accounts, m_random);
}

void RefreshScheduler::catchUp()
{
    apply(plannedCatchUp());
    wake();
}

void RefreshScheduler::catchUpWith(const QString &signedIn)
{
    const ResourceState *resource = m_resources.find(signedIn);
    const auto account = resource ? accountOf(*resource, m_accounts) : std::nullopt;
    const QList<PlannedRefresh> planned = plannedCatchUp();
    for (const PlannedRefresh &other : planned) { // those that work need nothing, and keep to the pause
        if (account && other.id != signedIn && accountOf(*m_resources.find(other.id), m_accounts) == account)
            m_rules.userRequested.insert(other.id);
    }
    apply(planned);
    wake();
}

// In-flight refreshes may still fail because of the old network; retry them once.
void RefreshScheduler::worldChanged()
{
    for (const ResourceState &resource : m_resources.all()) {
        if (resource.isRefreshing())
            m_retryOnFailure.insert(resource.config().id);
    }
    catchUp();
}

void RefreshScheduler::setPaused(bool paused)
{
    if (std::exchange(m_rules.isPaused, paused) == paused)
        return;
    qCInfo(logSession) << (paused ? "metered: background refreshes are paused" : "background refreshes go on");
    if (!paused)
        return catchUp();
    Q_EMIT changed();
}

void RefreshScheduler::stop()
{
    m_isStopped = true;
    plan();
}

void RefreshScheduler::onRefreshed(const QString &id)
{
    m_rules.userRequested.remove(id);
    m_retryOnFailure.remove(id);
    const ResourceState *resource = m_resources.find(id);
    if (!resource || !resource->live() || resource->memory().isInteractive)
        return;
    const BootTime at = m_rounds.next(id, *resource->live(), m_clock.now(), m_random);
    m_resources.apply(id, &ResourceState::scheduled, at);
}

void RefreshScheduler::onFailed(const QString &id, const Error &why)
{
    m_rules.userRequested.remove(id);
    if (isOutdated(id, why))
        tryAgain(id, m_clock.now().sinceBoot);
    else
        tryAgain(id, afterFailure(*m_resources.find(id), m_clock.now(), m_random()));
}

// Nothing was learnt of the session. What was dropped because its account was signed in anew is due at once; where no
// account fits, nothing is.
void RefreshScheduler::onAbandoned(const QString &id, const Error &why)
{
    m_rules.userRequested.remove(id);
    const ResourceState *resource = m_resources.find(id);
    if (!resource)
        return;
    const bool isAgain = why.reason == Reason::Superseded && accountOf(*resource, m_accounts);
    if (isOutdated(id, why) || (isAgain && !resource->dueAt()))
        tryAgain(id, m_clock.now().sinceBoot);
    else if (!isAgain)
        tryAgain(id, std::nullopt);
}

// Where the account is refused only a sign-in helps.
void RefreshScheduler::tryAgain(const QString &id, std::optional<BootTime> at)
{
    const auto account = accountOf(*m_resources.find(id), m_accounts);
    if (at && !(account && m_accounts.refusal(*account)))
        m_resources.apply(id, &ResourceState::scheduled, *at);
    else
        m_resources.apply(id, &ResourceState::unscheduled);
}

/// It failed in a world that has changed since.
bool RefreshScheduler::isOutdated(const QString &id, const Error &why)
{
    return m_retryOnFailure.remove(id) && remedy(why.reason) == Remedy::Retry;
}

// Whoever asked for the token, a refresh or a command: nothing refreshes this account's sessions until a sign-in does.
void RefreshScheduler::suspendAccount(const AccountKey &refused)
{
    const auto why = m_accounts.refusal(refused);
    const QStringList ids = why ? m_resources.ids() : QStringList(); // empty: somebody has signed in meanwhile
    for (const QString &id : ids) {
        if (accountOf(*m_resources.find(id), m_accounts) != refused)
            continue;
        m_resources.apply(id, &ResourceState::unscheduled);
        Q_EMIT signInNeeded(id, *why);
    }
}

void RefreshScheduler::planDeletion()
{
    m_deletions.failed(m_clock.now().sinceBoot, m_random());
    Q_EMIT changed();
}

void RefreshScheduler::plan()
{
    if (m_accounts.leftInKeychain() == 0)
        m_deletions.done();
    Q_EMIT wakeAt(m_isStopped ? std::nullopt : earlier(schedule().nextWake(), m_deletions.dueAt()));
}

}
