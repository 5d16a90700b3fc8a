#pragma once

// The user's own browsers and the sessions that they may have (app/README.md#bridge): the one place that decides what
// goes into which browser, and sees to it that it leaves again. It is told that something changed, computes what each
// connected profile should have, and says what differs; so a browser that connects late, and one that missed
// something, end where the others are. What a browser reports is for people to see, and nothing is concluded from it.
// Reaches the sessions as everybody else does (session/session_service.h). Owned by BridgeHost.

#include "browser/browser_consent.h"
#include "browser/browser_removals.h"
#include "browser/browser_sign_ins.h"
#include "browser/open_pages.h"
#include "browser/sites/refresh_limit.h"
#include "desktop/browser_service.h"
#include "desktop/session_commands.h"

namespace lanyard::browser {

class BrowserBridge final : public BrowserService {
    Q_OBJECT
public:
    /// All of it outlives this.
    BrowserBridge(SessionService &sessions, DesktopActions &desktop, BrowserServer &server, BrowserProfiles &profiles);

    /// Once sessions and profiles are loaded: before, everybody would be signed out.
    /// @param problem a sentence about what was loaded, or empty
    void start(const QString &problem);
    /// While it is not known, the bridge is to browsers as if Lanyard did not run, and nothing becomes owed.
    void setPolicy(const SitePolicy &policy);
    /// Nobody is waited for any more.
    void stop();

    BrowsersView view() const override;
    QCoro::Task<Result<void>> enable(QString profile, QString resource) override;
    Result<void> disable(const QString &profile, const QString &resource) override;
    Result<void> remove(const QString &profile) override;
    QCoro::Task<int> openPages(QString resource) override { return m_pages.of(resource); }
    QCoro::Task<LeftInBrowsers> signedOut(QStringList resources) override;
    QCoro::Task<Result<BrowserSignIn>> signIn(BrowserSignInJob job) override;
    void cancelSignIn(const QString &resource) override { m_signIns.cancel(resource); }

private:
    /// What a connection was told last.
    struct Told {
        QByteArray sites;
        QHash<QString, Generation> sessions;
        QHash<QString, Owner> owners; ///< of those sessions
        QHash<QString, Generation> removals;
    };

    void connectServer();
    void update();
    void enableGranted(const Status &status);
    void bring(const Visitor &visitor, const BridgeFacts &facts);
    void announce();

    bool isUnwelcome(const Visitor &visitor) const;
    void turnAway(const Visitor &visitor);
    void onWelcomed(const Visitor &visitor);
    void onLeft(const Visitor &visitor);
    void onMessage(quint64 connection, const FromBrowser &message);
    void onReport(const QString &profile, const Report &report);
    void onSignInWanted(const QString &profile, const SignInWanted &wish);

    QCoro::Task<void> enableFor(Visitor visitor, QString site);
    QCoro::Task<void> refresh(Visitor visitor, RefreshWanted wanted);
    QCoro::Task<Result<void>> refreshed(QString profile, RefreshWanted wanted);
    bool isBeingLeft(const QString &site) const;
    Result<void> isBrought(const QString &profile, const QString &site) const;

    BridgeParts m_parts;
    SessionService &m_sessions;
    BrowserServer &m_server;
    BrowserProfiles &m_profiles;
    SessionCommands m_commands;
    BrowserSignIns m_signIns;
    SiteSessions m_held;
    StoreReports m_reports;
    BrowserConsent m_consent;
    BrowserRemovals m_removals;
    OpenPages m_pages;
    RefreshLimit m_limit;
    QHash<quint64, Told> m_told; ///< by connection
    QString m_problem;
    bool m_isStarted = false;
    bool m_isAnnounced = false;
};

}
