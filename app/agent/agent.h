#pragma once

// lanyard-tray without its main(): owns every part for the life of the program, connects signals to slots, and ends in
// order: nothing new starts, requests are aborted, what is under way is waited for, then all is destroyed.

#include "agent/bridge_host.h"
#include "agent/configuration.h"
#include "agent/desktop_controller.h"
#include "agent/desktop_host.h"
#include "agent/proxy_sign_in.h"
#include "base/clock.h"
#include "control/server.h"
#include "net/http_client.h"
#include "platform/clock_watch.h"
#include "platform/footprint.h"
#include "platform/reachability.h"
#include "platform/resume.h"
#include "platform/termination.h"
#include "platform/wake_timer.h"
#include "session/session_manager.h"
#include "storage/ui_state_file.h"
#include "vault/keychain_vault.h"

#include <QObject>

namespace lanyard {

class Translations;

class Agent : public QObject {
    Q_OBJECT
public:
    /// @param runtimeFolder checked, and its lock is ours
    /// @param translations outlives this, and is in use
    Agent(const QString &runtimeFolder, const QString &policyFile, Translations &translations);

    /// Puts the icon up, listens, and begins to refresh. An Error names what keeps the command line away.
    Result<void> start();
    DesktopController &desktop() { return m_desktop; }
    /// Ends everything within a few seconds, whatever hangs.
    void shutDown();
    /// Nothing is shown and nothing under way: the process may be replaced by a new one.
    bool isIdle() const;

private:
    void connectTime();
    void wake();
    void resume();
    bool isFirstWordOfWaking();
    void reconnect();
    void applyConfiguration();
    void applySettings();
    void applyBridge();
    void applyMetered();
    void applyLanguage();

    QString m_runtimeFolder;
    Translations &m_translations;
    SystemClock m_clock;
    UiStateFile m_uiState;
    Configuration m_configuration;
    Footprint m_footprint;
    HttpClient m_http;
    KeychainVault m_vault;
    DesktopHost m_host;
    SessionManager m_sessions;
    DesktopController m_desktop;
    ProxySignIn m_proxies;
    BridgeHost m_browsers;
    control::Server m_control;
    WakeTimer m_wakeTimer;
    /// When the timer last told that the computer had slept, since boot.
    std::chrono::milliseconds m_wokeUpAt = -std::chrono::hours(1);
    ClockWatch m_clockWatch;
    Resume m_resume;
    Reachability m_reachability;
    Termination m_termination;
};

}
