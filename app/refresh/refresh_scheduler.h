#pragma once

// Starts what is due (refresh_schedule.h says what that is) and plans what comes after, the keychain's deletions
// (deletion_plan.h) among it. Owns no timer: it says when it wants to be woken (wakeAt) and is told (wake). Owned by
// SessionServices.

#include "refresh/deletion_plan.h"
#include "refresh/refresh_rounds.h"
#include "refresh/refresh_schedule.h"

#include <QObject>

namespace lanyard {

class AccountStore;
class RefreshService;
class ResourceRegistry;
class ServerClock;

class RefreshScheduler : public QObject {
    Q_OBJECT
public:
    RefreshScheduler(
        ResourceRegistry &resources, AccountStore &accounts, RefreshService &refreshes, const ServerClock &clock);

    /// Nothing is refreshed in the background: a metered connection, and settings say so. What the user asks for is.
    /// Sessions stay as they are until their end; afterwards, what is due is refreshed at once.
    void setPaused(bool paused);
    bool isPaused() const { return m_rules.isPaused; }
    /// Tests make it predictable.
    void setRandom(Draw random) { m_random = std::move(random); }

    /// Refreshes whatever has an account but no session worth keeping: at start, and when the keychain came back.
    void catchUp();
    /// After the sign-in of one: those of its account's other resources that do not work come back, paused or not, as
    /// the user waits for them.
    void catchUpWith(const QString &signedIn);
    /// The same where the world is another one than before (woken up, network back): what is under way and fails is
    /// tried once more, at once.
    void worldChanged();
    /// Call when the deadline of wakeAt() has come.
    void wake();
    /// Resources may have changed, or the scheduler did (changed()): says when it wants to be woken now.
    void plan();
    /// Starts nothing from now on.
    void stop();

Q_SIGNALS:
    /// Time passed, or the pause changed: what is shown may be different.
    void changed();
    /// Emitted when a session has ended that only the user can start again.
    void signInNeeded(const QString &id, const lanyard::Error &why);
    void endingSoon(const QStringList &ids);
    /// Emitted with the next deadline, or with none when there is nothing to wake for.
    void wakeAt(std::optional<lanyard::BootTime> sinceBoot);

private:
    RefreshSchedule schedule() const;
    QList<PlannedRefresh> plannedCatchUp();
    void apply(const QList<PlannedRefresh> &planned);
    void onRefreshed(const QString &id);
    void onFailed(const QString &id, const Error &why);
    void onAbandoned(const QString &id, const Error &why);
    bool isOutdated(const QString &id, const Error &why);
    void tryAgain(const QString &id, std::optional<BootTime> at);
    void suspendAccount(const AccountKey &refused);
    void planDeletion();

    ResourceRegistry &m_resources;
    AccountStore &m_accounts;
    RefreshService &m_refreshes;
    const ServerClock &m_clock;
    BackgroundRules m_rules;
    Draw m_random;
    RefreshRounds m_rounds;
    QSet<QString> m_retryOnFailure; ///< resources whose next failure is outdated: worldChanged()
    DeletionPlan m_deletions;
    bool m_isStopped = false;
};

}
