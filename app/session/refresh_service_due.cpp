// The part of RefreshService that decides what is due: after a wake-up, by the clock, together with its siblings.

#include "session/refresh_service.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace lanyard {

using std::chrono::milliseconds;

static constexpr double kCatchUpSpread = 1000; // milliseconds over which accounts come back after a wake-up
static constexpr qsizetype kMostFlights =
    32; // hundreds at once would time each other out; who is due waits for a place

void RefreshService::catchUp()
{
    QHash<QString, double> delays; // of accounts: a room full of laptops wakes up together
    QStringList ids = m_resources.ids();
    std::stable_partition(ids.begin(), ids.end(), // those with an account first: the others only look whether one fits
        [this](const QString &id) { return accountOf(*m_resources.find(id), m_accounts).has_value(); });
    for (const QString &id : std::as_const(ids)) {
        const ResourceState *resource = m_resources.find(id);
        const bool isFine = resource->isLive(m_tokens.serverNow()) && !resource->trouble() && resource->dueAt()
            && *resource->dueAt() > m_clock.sinceBoot();
        if (isFine || resource->learnt().isSignedOut || m_flights.isInFlight(id))
            continue;
        const auto account = accountOf(*resource, m_accounts);
        if (account && m_accounts.refusal(*account))
            continue;
        const QString who = account ? account->toText() : id;
        if (!delays.contains(who))
            delays.insert(who, delays.isEmpty() ? 0.0 : m_random() * kCatchUpSpread);
        const BootTime dueAt = m_clock.sinceBoot() + milliseconds(qint64(delays.value(who)));
        m_resources.apply(id, &ResourceState::scheduled, dueAt);
    }
    wake();
}

void RefreshService::catchUpWith(const QString &signedIn)
{
    const ResourceState *resource = m_resources.find(signedIn);
    const auto account = resource ? accountOf(*resource, m_accounts) : std::nullopt;
    for (const ResourceState &other : m_resources.all()) {
        if (account && other.config().id != signedIn && accountOf(other, m_accounts) == account)
            m_userRequested.insert(other.config().id);
    }
    catchUp();
}

void RefreshService::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) == paused)
        return;
    qCInfo(logSession) << (paused ? "metered: background renewals rest" : "background renewals go on");
    if (!paused)
        return catchUp();
    plan();
    Q_EMIT changed();
}

// What is under way may fail yet for what was true before, and take along whoever joins its mint.
void RefreshService::worldChanged()
{
    if (!m_flights.isEmpty()) {
        const QStringList ids = m_resources.ids();
        m_retryOnFailure = QSet<QString>(ids.begin(), ids.end());
    }
    catchUp();
}

// A session that nothing can renew silently has ended: the user hears of it once.
void RefreshService::endInteractive(const ResourceState &resource)
{
    const bool hasEnded =
        resource.live() && resource.learnt().isInteractive && m_tokens.serverNow() >= resource.live()->expiresAt;
    if (!hasEnded || resource.trouble())
        return;
    m_resources.apply(resource.config().id, &ResourceState::adoptedSessionEnded);
    Q_EMIT userNeeded(resource.config().id, *resource.trouble());
}

// When the user is to be warned that the session ends: not while all goes well, nor twice for one end, nor where a
// sign-in was asked for.
std::optional<QDateTime> RefreshService::warningDue(const ResourceState &resource) const
{
    if (!resource.live() || resource.isWarnedOfEnd())
        return std::nullopt;
    const bool isHelpless = resource.trouble() && remedy(resource.trouble()->reason) != Remedy::SignIn;
    if (!isHelpless && !(resource.learnt().isInteractive && !resource.trouble()))
        return std::nullopt;
    const Timing timing = Timing::forLifetime(resource.lifetime());
    return resource.live()->expiresAt.addMSecs(-timing.warnBefore.count());
}

void RefreshService::warnOfEnds()
{
    const QDateTime serverNow = m_tokens.serverNow();
    QStringList ending;
    const QStringList ids = m_resources.ids();
    for (const QString &id : ids) {
        const ResourceState *resource = m_resources.find(id);
        const auto due = warningDue(*resource);
        if (!due || *due > serverNow || !resource->isLive(serverNow) || resource->isRefreshing())
            continue;
        m_resources.apply(id, &ResourceState::warnedOfEnd);
        ending += id;
    }
    if (!ending.isEmpty())
        Q_EMIT endingSoon(ending);
}

// One mint serves a whole round: when one resource of an account is due, the others that have come into their window
// follow it, spread a little where the token stays young long enough.
void RefreshService::gatherSiblings(milliseconds nowBoot)
{
    constexpr milliseconds kLeastSpread{5000}; // below it the wake-up timer's grain would tear the round apart
    QList<AccountKey> due;
    for (const ResourceState &resource : m_resources.all()) {
        const bool isDue = resource.dueAt() && *resource.dueAt() <= nowBoot && !rests(resource.config().id);
        if (isDue && resource.live())
            due += resource.live()->account;
    }
    const QDateTime serverNow = m_tokens.serverNow();
    const QStringList ids = due.isEmpty() ? QStringList() : m_resources.ids();
    for (const QString &id : ids) {
        const ResourceState *resource = m_resources.find(id);
        if (!resource->live() || resource->trouble() || !resource->dueAt() || *resource->dueAt() <= nowBoot
            || !due.contains(resource->live()->account))
            continue;
        const LiveSession &live = *resource->live();
        const Timing timing = Timing::forLifetime(resource->lifetime());
        const double age = double(live.verifiedAt.msecsTo(serverNow));
        if (age < timing.refreshFrom * double(live.verifiedAt.msecsTo(live.expiresAt)))
            continue;
        const double spread = timing.followWithin < kLeastSpread ? 0.0 : double(timing.followWithin.count());
        const BootTime dueAt = std::min(*resource->dueAt(), nowBoot + milliseconds(qint64(spread * m_random())));
        m_resources.apply(id, &ResourceState::scheduled, dueAt);
    }
}

void RefreshService::wake()
{
    const milliseconds nowBoot = m_clock.sinceBoot();
    gatherSiblings(nowBoot);
    const QStringList ids = m_resources.ids();
    for (const QString &id : ids) {
        const ResourceState *resource = m_resources.find(id);
        if (resource)
            endInteractive(*resource);
        if (!resource || !resource->dueAt() || *resource->dueAt() > nowBoot || rests(id))
            continue;
        const auto account = accountOf(*resource, m_accounts);
        if (account && m_accounts.refusal(*account))
            m_resources.apply(id, &ResourceState::unscheduled); // only a sign-in helps
        else if (m_flights.count() < kMostFlights)
            refresh(id);
    }
    warnOfEnds();
    plan();
    Q_EMIT changed(); // a session may have ended
}

// Coalesced: a round of many renewals plans once.
void RefreshService::plan()
{
    if (std::exchange(m_isPlanned, true))
        return;
    QMetaObject::invokeMethod(this, &RefreshService::planNow, Qt::QueuedConnection);
}

void RefreshService::planNow()
{
    m_isPlanned = false;
    const Moment moment = now();
    const bool hasPlace = m_flights.count() < kMostFlights; // whoever lands plans again
    std::optional<milliseconds> earliest;
    const auto consider = [&earliest](milliseconds at) { earliest = std::min(earliest.value_or(at), at); };
    for (const ResourceState &resource : m_resources.all()) {
        const auto dueAt = resource.dueAt();
        if (dueAt && !rests(resource.config().id) && (hasPlace || *dueAt > moment.sinceBoot))
            consider(*dueAt);
        if (!resource.isLive(moment.serverNow))
            continue;
        const auto at = [&moment](const QDateTime &time) {
            return moment.sinceBoot + milliseconds(moment.serverNow.msecsTo(time));
        };
        consider(at(resource.live()->expiresAt));
        if (const auto warning = warningDue(resource); warning && !resource.isRefreshing())
            consider(at(std::max(*warning, moment.serverNow)));
    }
    Q_EMIT wakeAt(m_stopped ? milliseconds(0) : earliest.value_or(milliseconds(0)));
}

}
