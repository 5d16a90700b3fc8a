#pragma once

// The visible side of the program: tray, windows and settings, and what they ask of each other. Owned by the Agent.

#include "agent/browser_launcher.h"
#include "agent/settings_controller.h"
#include "desktop/desktop_actions.h"
#include "desktop/proxy_prompt.h"
#include "tray/tray_app.h"
#include "ui/window_manager.h"

namespace lanyard {

class ProxySignIn;

class DesktopController final : public QObject, public DesktopActions, public ProxyPrompt {
    Q_OBJECT
public:
    /// @param sessions, configuration and uiState outlive this
    DesktopController(SessionService &sessions, Configuration &configuration, UiStateFile &uiState);

    /// Puts the icon up; returns when a panel shows it, or after a tenth of a second.
    void start();
    void showOnFirstStart() { m_windows.showOnFirstStart(); }
    void closeWindows() { m_windows.closeAll(); }
    bool hasWindows() const { return m_windows.anyOpen(); }
    /// @param browsers outlives this
    void setBrowsers(BrowserService &browsers) { m_browsers = &browsers; }
    /// @param proxies outlives this's last event
    void setProxies(ProxySignIn &proxies);
    /// Applies the settings in force.
    void applySettings();
    /// The language changed: updates icon, menu and open windows.
    void retranslate();

    void showSessions() override;
    void addResource() override;
    void showSettings() override;
    void showBrowsers() override;
    void showHelp() override;
    void showAbout() override;
    void confirmSignOut(const QString &resource) override;
    void confirmSignOutEverywhere() override;
    void confirmRemove(const QString &resource) override;
    QCoro::Task<bool> ask(BrowserQuestion question) override;
    void withdrawQuestion() override;
    BrowserService &browsers() override;
    void signInToProxy() override;
    void forgetProxies() override;
    QCoro::Task<std::optional<ProxyLogin>> askForProxy(ProxyQuestion question) override;
    bool closeProxyQuestion() override;
    void raiseProxyQuestion() override;
    void changeSettings(const Settings &settings) override;
    void openInBrowser(const QUrl &url) override;
    void reportFailure(const QString &title, const Error &error) override;
    void showMessage(const QString &sentence) override;
    bool showsSignOutReport() const override;
    bool showsIcon() const override;
    void quit() override;
    void restart() override;

Q_SIGNALS:
    void restartRequested();

private:
    Configuration &m_configuration;
    TrayApp m_tray;
    WindowManager m_windows;
    SettingsController m_settings;
    BrowserLauncher m_browser;
    BrowserService *m_browsers = nullptr;
    ProxySignIn *m_proxies = nullptr;
};

}
