#pragma once

// The views of all resources. Each is made when what it shows changed (its resource, one of its accounts, the
// language) or a moment came that it depends on; until then it is the same value, shared by all who draw from it.
// Owned by SessionServices.

#include "state/timing.h"
#include "status/session_list.h"

#include <QObject>
#include <QSet>

namespace lanyard {

class AccountStore;
class ResourceRegistry;
class ResourceState;
struct AccountKey;

class SessionViews : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    SessionViews(const ResourceRegistry &resources, const AccountStore &accounts);

    /// In the registry's order.
    /// @param isPaused nothing is refreshed in the background
    const SessionList &at(const Now &now, bool isPaused);
    /// Call when the language has changed: every view is made anew.
    void makeAllAnew() { m_isAllStale = true; }

private:
    void accountChanged(const AccountKey &key);
    bool isTimeUp(const Now &now) const;
    void makeAll(const Now &now);
    SessionView make(const ResourceState &resource, const Now &now);

    const ResourceRegistry &m_resources;
    const AccountStore &m_accounts;
    SessionList m_views;
    QSet<QString> m_stale; ///< ids
    bool m_isAllStale = true;
    bool m_isPaused = false;
    std::chrono::milliseconds m_serverBehindBoot{}; ///< as the views count: server time less the time since boot
    QDateTime m_validUntil; ///< server time, or invalid: no view changes by itself before
    std::optional<BootTime> m_dueFrom; ///< while paused: no resource becomes due before
};

}
