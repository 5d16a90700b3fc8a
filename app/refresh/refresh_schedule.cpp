#include "refresh/refresh_schedule.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace lanyard {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLeastSpread{5000}; // below it the wake-up timer's grain would tear a round apart

milliseconds share(milliseconds whole, double part)
{
    return milliseconds(qint64(double(whole.count()) * part));
}

// When the user is to be warned that the session ends: not while all goes well, nor twice for one end, nor where a
// sign-in was asked for.
std::optional<QDateTime> warningTime(const ResourceState &resource)
{
    if (!resource.live())
        return std::nullopt;
    const auto &trouble = resource.trouble();
    const bool cannotRefresh = trouble && remedy(trouble->reason) != Remedy::SignIn;
    const bool needsUser = resource.memory().isInteractive && !trouble;
    if ((!cannotRefresh && !needsUser) || resource.isWarnedOfEnd())
        return std::nullopt;
    const Timing timing = Timing::forLifetime(resource.lifetime());
    return resource.live()->expiresAt.addMSecs(-timing.warnBefore.count());
}

bool isInWindow(const ResourceState &resource, const QDateTime &serverNow)
{
    const LiveSession &live = *resource.live();
    const Timing timing = Timing::forLifetime(resource.lifetime());
    const double age = double(live.verifiedAt.msecsTo(serverNow));
    return age >= timing.refreshFrom * double(live.verifiedAt.msecsTo(live.expiresAt));
}

}

RefreshSchedule::RefreshSchedule(const QList<ResourceState> &resources, const BackgroundRules &rules, const Now &now)
    : m_resources(resources)
    , m_rules(rules)
    , m_now(now)
{
}

/// Has its time, and nothing keeps it from starting then.
bool RefreshSchedule::isWaiting(const ResourceState &resource) const
{
    return resource.dueAt() && !resource.isRefreshing() && m_rules.mayStart(resource.config().id);
}

bool RefreshSchedule::isDue(const ResourceState &resource) const
{
    return isWaiting(resource) && *resource.dueAt() <= m_now.sinceBoot;
}

qsizetype RefreshSchedule::places() const
{
    const auto running = std::count_if(
        m_resources.begin(), m_resources.end(), [](const ResourceState &resource) { return resource.isRefreshing(); });
    return std::max<qsizetype>(0, kMostRefreshes - running);
}

QStringList RefreshSchedule::due() const
{
    QStringList ids;
    const qsizetype most = places();
    for (const ResourceState &resource : m_resources) {
        if (ids.size() < most && isDue(resource))
            ids += resource.config().id;
    }
    return ids;
}

QList<PlannedRefresh> RefreshSchedule::followers(const Draw &draw) const
{
    std::set<AccountKey> leaders;
    for (const ResourceState &resource : m_resources) {
        if (resource.live() && isDue(resource))
            leaders.insert(resource.live()->account);
    }
    QList<PlannedRefresh> planned;
    if (leaders.empty())
        return planned;
    for (const ResourceState &resource : m_resources) {
        const bool isLater = resource.dueAt() && *resource.dueAt() > m_now.sinceBoot;
        if (!isLater || resource.isRefreshing() || !resource.live() || resource.trouble()
            || !leaders.contains(resource.live()->account) || !isInWindow(resource, m_now.server))
            continue;
        const Timing timing = Timing::forLifetime(resource.lifetime());
        const milliseconds spread = timing.followWithin < kLeastSpread ? milliseconds(0) : timing.followWithin;
        const BootTime at = m_now.sinceBoot + share(spread, draw());
        planned.append({resource.config().id, std::min(*resource.dueAt(), at)});
    }
    return planned;
}

bool RefreshSchedule::needsCatchUp(const ResourceState &resource) const
{
    if (resource.memory().isSignedOut || resource.isRefreshing())
        return false;
    const bool isLater = resource.dueAt() && *resource.dueAt() > m_now.sinceBoot;
    return !isLater || m_rules.isTimeDoubtful || resource.trouble() || !resource.isLive(m_now.server);
}

QList<PlannedRefresh> RefreshSchedule::catchUp(const AccountFacts &accounts, const Draw &draw) const
{
    QList<std::pair<QString, QString>> withAccount; // id, account
    QList<std::pair<QString, QString>> others; // id, id
    for (const ResourceState &resource : m_resources) {
        if (!needsCatchUp(resource))
            continue;
        const QString id = resource.config().id;
        const auto account = accounts.accountOf(resource);
        if (!account)
            others.append({id, id});
        else if (!accounts.isRefused(*account))
            withAccount.append({id, account->toText()});
    }
    QList<PlannedRefresh> planned;
    QHash<QString, milliseconds> delays; // by account
    for (const auto &[id, who] : std::as_const(withAccount += others)) {
        if (!delays.contains(who))
            delays.insert(who, delays.isEmpty() ? milliseconds(0) : share(Timing().wakeUpWithin, draw()));
        planned.append({id, m_now.sinceBoot + delays.value(who)});
    }
    return planned;
}

QStringList RefreshSchedule::over() const
{
    QStringList ids;
    for (const ResourceState &resource : m_resources) {
        if (!resource.memory().isInteractive)
            continue;
        const bool isOver = resource.live() && !resource.isLive(m_now.server);
        const bool isTold = resource.trouble() && remedy(resource.trouble()->reason) == Remedy::SignIn;
        if (isOver && !isTold)
            ids += resource.config().id;
    }
    return ids;
}

QStringList RefreshSchedule::endingSoon() const
{
    QStringList ids;
    for (const ResourceState &resource : m_resources) {
        const auto warning = warningTime(resource);
        if (warning && *warning <= m_now.server && resource.isLive(m_now.server) && !resource.isRefreshing())
            ids += resource.config().id;
    }
    return ids;
}

std::optional<BootTime> RefreshSchedule::nextWake() const
{
    const bool hasPlace = places() > 0; // whoever ends gives his up, and is heard of
    const qint64 now = m_now.server.toMSecsSinceEpoch();
    std::optional<BootTime> earliest;
    const auto consider = [&earliest](BootTime at) { earliest = std::min(earliest.value_or(at), at); };
    for (const ResourceState &resource : m_resources) { // numbers only: this is asked at each change
        if (isWaiting(resource) && (hasPlace || !isDue(resource)))
            consider(*resource.dueAt());
        const qint64 left = resource.live() ? resource.live()->expiresAt.toMSecsSinceEpoch() - now : 0;
        if (left <= 0)
            continue;
        consider(m_now.sinceBoot + milliseconds(left));
        if (const auto warning = warningTime(resource); warning && !resource.isRefreshing())
            consider(m_now.at(std::max(*warning, m_now.server)));
    }
    return earliest;
}

double usualPart(double random)
{
    const Timing timing;
    return timing.refreshFrom + (timing.refreshTo - timing.refreshFrom) * random;
}

// The rest of an interval that usualPart() draws, seen from a random moment in it: even up to refreshFrom, then less
// and less likely up to refreshTo. What would come before firstFrom is shared out over the rest.
double firstPart(double random)
{
    const Timing timing;
    const double mean = (timing.refreshFrom + timing.refreshTo) / 2;
    const double earliest = timing.firstFrom / mean;
    const double share = earliest + (1 - earliest) * random;
    if (share * mean <= timing.refreshFrom)
        return share * mean;
    return timing.refreshTo - std::sqrt(2 * (timing.refreshTo - timing.refreshFrom) * mean * (1 - share));
}

BootTime afterSuccess(const LiveSession &session, const Now &now, double part, double own)
{
    const Timing timing = Timing::forLifetime(std::chrono::seconds(session.startedAt.secsTo(session.expiresAt)));
    const double life = double(session.startedAt.msecsTo(session.expiresAt));
    const double later = double(timing.followWithin.count()) * own;
    return now.at(session.startedAt.addMSecs(qRound64(std::min(life * part + later, life * timing.refreshTo))));
}

std::optional<BootTime> afterFailure(const ResourceState &resource, const Now &now, double random)
{
    if (!resource.trouble())
        return std::nullopt;
    const Error &error = *resource.trouble();
    const Timing timing = Timing::forLifetime(resource.lifetime());
    std::optional<milliseconds> remaining;
    if (resource.isLive(now.server))
        remaining = milliseconds(now.server.msecsTo(resource.live()->expiresAt));
    switch (remedy(error.reason)) {
    case Remedy::Retry:
        return now.sinceBoot + backoff(timing.backoff, resource.failures(), remaining, error.retryAfter, random);
    case Remedy::ContactAdmin:
        return now.sinceBoot + backoff(timing.repair, resource.likeFailures(), remaining, error.retryAfter, random);
    case Remedy::SignIn:
    case Remedy::None:
        break;
    }
    return std::nullopt;
}

}
