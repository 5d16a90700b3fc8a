#pragma once

// What the BrowserBridge knows, put together for the extension's list and for people. Pure.

#include "browser/server/browser_profiles.h"
#include "browser/sites/site_policy.h"
#include "browser/sites/site_sessions.h"
#include "browser/sites/store_reports.h"

namespace lanyard::browser {

struct BridgeFacts {
    const Status &status;
    const SitePolicy &policy;
    const SiteSessions &sessions;
    const StoreReports &reports;
};

/// Of its sign-in page; its own until that is known.
QString signInHostOf(const SessionView &site);

/// What the site's session is to the browser: IAP's own cookies, or why it gets none.
tl::expected<QList<PushedCookie>, BrowserSiteState> cookiesFor(const SessionView &site, const BridgeFacts &facts);

/// Why that profile may not have it, whatever the user says: Disabled, NotAllowed or Unencrypted.
std::optional<BrowserSiteState> forbids(const Profile &profile, const SessionView &site, const SitePolicy &policy);

/// The list for the extension of that profile.
Sites sitesFor(const Profile &profile, const BridgeFacts &facts);

/// The message that brings the site's session there; nothing where there is none.
std::optional<Session> sessionFor(const SessionView &site, const BridgeFacts &facts);

/// The browser in which the user is signing in to it.
void showSigningIn(BrowsersView &view, const QString &profile, const QString &site);

BrowserProfileView viewOf(const Profile &profile, bool isConnected, const BridgeFacts &facts);

}
