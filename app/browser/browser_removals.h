#pragma once

// What has to go from browsers again: it is owed from the moment that a session must not lie there any more, on disk
// before anything is said, until the browser answers. Owned by BrowserBridge.

#include "browser/bridge_facts.h"
#include "browser/server/browser_server.h"
#include "status/sign_out_report.h"

#include <QObject>
#include <memory>
#include <qcorotask.h>

namespace lanyard {
template <class T> class EventQueue;
}

namespace lanyard::browser {

class BrowserRemovals : public QObject {
public:
    /// All of it outlives this.
    BrowserRemovals(BrowserServer &server, BrowserProfiles &profiles, StoreReports &reports);
    ~BrowserRemovals() override;

    /// What is over in every profile that got a session of it: signed out, removed from Lanyard, forbidden, or moved.
    /// @param facts with the sessions as they were: the names of their cookies are owed
    void update(const BridgeFacts &facts);
    /// The user takes the site from that profile.
    void disable(const QString &profile, const QString &site, const BridgeFacts &facts);
    /// The browser says how far it is: Leaving or Removed, which the reports have heard already.
    void hear(const QString &profile, const Report &report);
    /// Waits a second for the connected ones to give up what they have of these sites. Pages are not filled in.
    QCoro::Task<LeftInBrowsers> settled(QStringList sites);
    /// Nobody is waited for any more.
    void stop();

private:
    void owe(const Profile &profile, const QString &site, const BridgeFacts &facts);
    LeftInBrowsers left(const QStringList &sites) const;
    bool isHolding(const Profile &profile, const QStringList &sites) const;
    bool isWaitingFor(const QStringList &sites) const;

    BrowserServer &m_server;
    BrowserProfiles &m_profiles;
    StoreReports &m_reports;
    QList<std::shared_ptr<EventQueue<bool>>> m_waiting; ///< false: the bridge ends, or time is up
};

}
