#pragma once

// What the parts of the bridge have in common; BrowserBridge has the only one. Everything that is referred to outlives
// it.

#include "browser/server/browser_profiles.h"
#include "browser/server/browser_server.h"
#include "browser/sites/site_policy.h"
#include "session/session_service.h"

namespace lanyard {
class DesktopActions;
}

namespace lanyard::browser {

struct BridgeParts {
    SessionService &sessions;
    DesktopActions &desktop;
    BrowserServer &server;
    BrowserProfiles &profiles;
    SitePolicy policy;

    QDateTime now() const { return sessions.status().now; }
};

/// The failure of a wish, with the sentence for its user.
tl::unexpected<Error> refusedBy(Reason reason, const QString &sentence);

/// The site, if that profile may have it; otherwise the sentence says why not, whatever the user wants.
Result<SessionView> mayHave(const BridgeParts &parts, const QString &profile, const QString &site);

}
