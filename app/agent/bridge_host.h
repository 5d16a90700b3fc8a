#pragma once

// The bridge to the user's own browsers, put together. Owned by the Agent.

#include "browser/browser_bridge.h"
#include "browser/server/browser_profiles.h"
#include "browser/server/browser_server.h"

namespace lanyard {

class BridgeHost {
public:
    /// All of it outlives this.
    BridgeHost(SessionService &sessions, DesktopActions &desktop, const Clock &clock);

    /// Call once the sessions are loaded. What fails is shown in the settings.
    void start(const QString &runtimeFolder);
    void setPolicy(const browser::SitePolicy &policy) { m_bridge.setPolicy(policy); }
    /// Stops listening to browsers.
    void stop();
    BrowserService &service() { return m_bridge; }

private:
    browser::BrowserProfiles m_profiles;
    browser::BrowserServer m_server;
    browser::BrowserBridge m_bridge;
};

}
