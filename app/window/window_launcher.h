#pragma once

// Opens windows. The one place that fills in what all jobs have in common; what a kind needs besides is up to whoever
// opens it. Owned by SessionServices.

#include "iap/account_key.h"
#include "window/window_conversation.h"

#include <functional>

namespace lanyard {

/// What every window is told besides its resource.
struct WindowRules {
    QStringList certificateAuthorities; ///< PEM
    bool development = false;
    QString language; ///< BCP 47
    QStringList kerberosHosts = {}; ///< host patterns (base/host_pattern.h)
    QString userAgentAdded = {};
    QString userAgentInstead = {};
};

/// The resource that a window is for, and the only sign-in that it may accept.
struct WindowTarget {
    QString id;
    QString name;
    QUrl url;
    AccountKey account; ///< an empty tenant lets the page ask
};

class WindowLauncher {
public:
    /// @param memory outlives this
    /// @param isDesktopDark asked for each window
    WindowLauncher(WindowFactory makeWindow, WindowMemory &memory, std::function<bool()> isDesktopDark);

    void setRules(const WindowRules &rules) { m_rules = rules; }
    signin::Job jobFor(signin::Job::Kind kind, const WindowTarget &target) const;
    /// @param job of jobFor(), and what its kind needs
    WindowConversationPtr open(const signin::Job &job);
    /// Some conversation goes on.
    bool hasWindows() const;

private:
    WindowFactory m_makeWindow;
    WindowMemory &m_memory;
    std::function<bool()> m_isDesktopDark;
    WindowRules m_rules;
    QList<std::weak_ptr<WindowConversation>> m_conversations;
};

}
