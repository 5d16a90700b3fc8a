#pragma once

// What is due and when: pure functions of what is known of the resources, the present, and random draws. Nothing here
// starts anything or changes anything; RefreshScheduler does.

#include "state/resource_state.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <functional>

namespace lanyard {

/// Uniform in [0, 1).
using Draw = std::function<double()>;
/// What the schedule asks about accounts.
struct AccountFacts {
    /// The account that a refresh would use.
    std::function<std::optional<AccountKey>(const ResourceState &)> accountOf;
    /// Only a sign-in helps that account.
    std::function<bool(const AccountKey &)> isRefused;
};

/// Refreshes at the same time, at most: hundreds would time each other out, so who is due waits for a place.
inline constexpr int kMostRefreshes = 32;

/// What may start without the user.
struct BackgroundRules {
    bool isPaused = false; ///< the connection is metered, and settings say that nothing is refreshed then
    QSet<QString> userRequested; ///< resources whose next refresh the user waits for, paused or not
    bool isTimeDoubtful = false; ///< what seems to be live may have ended: catchUp() plans it as well

    bool mayStart(const QString &id) const { return !isPaused || userRequested.contains(id); }
};

struct PlannedRefresh {
    QString id;
    BootTime at{};
    friend bool operator==(const PlannedRefresh &, const PlannedRefresh &) = default;
};

/// The schedule of these resources at one moment. Holds references: for the duration of a call.
class RefreshSchedule {
public:
    RefreshSchedule(const QList<ResourceState> &resources, const BackgroundRules &rules, const Now &now);

    /// Refreshes that start now; no more than there are places for.
    QStringList due() const;
    /// One mint serves a whole round: while one resource of an account is due, the others that have come into their
    /// window follow it, spread a little where the token stays fresh long enough.
    QList<PlannedRefresh> followers(const Draw &draw) const;
    /// After a wake-up, a network that came back or a sign-in: whatever has no session worth keeping, spread over the
    /// accounts, because a room full of laptops wakes up together. Those with an account come first; the others only
    /// look whether one fits.
    QList<PlannedRefresh> catchUp(const AccountFacts &accounts, const Draw &draw) const;
    /// Sessions that a window brought, that nothing could refresh, and that are over.
    QStringList over() const;
    /// Sessions that end within Timing::warnBefore though they should have been refreshed: to be warned of, once.
    QStringList endingSoon() const;
    /// When any of this may change. None: never by itself.
    std::optional<BootTime> nextWake() const;

private:
    bool needsCatchUp(const ResourceState &resource) const;
    bool isWaiting(const ResourceState &resource) const;
    bool isDue(const ResourceState &resource) const;
    qsizetype places() const;

    const QList<ResourceState> &m_resources;
    const BackgroundRules &m_rules;
    Now m_now;
};

/// The part of its life after which a session is refreshed: between Timing::refreshFrom and refreshTo.
double usualPart(double random);
/// The same for the first refresh after something that many computers may have had at once: as long as one waits who
/// looks in at any moment. So whoever began together comes evenly from then on, in the first round already.
double firstPart(double random);
/// The next refresh of a session that was just got.
/// @param part of its life, drawn once for an account and round; @param own drawn for each resource
BootTime afterSuccess(const LiveSession &session, const Now &now, double part, double own);
/// The next attempt after that failure, which the resource counts already. None: it does not try again by itself.
std::optional<BootTime> afterFailure(const ResourceState &resource, const Now &now, double random);

}
