#pragma once

// Between the settings dialog, the files behind it, and the desktop's autostart entry. Owned by the DesktopController.

#include "platform/autostart.h"

namespace lanyard {

class Configuration;
class WindowManager;
struct Settings;
struct SettingsView;

class SettingsController {
public:
    /// @param configuration is loaded when the first method is called; both outlive this
    SettingsController(Configuration &configuration, WindowManager &windows);

    /// Applies what the policy fixes and updates an open settings dialog. Call after every change.
    void apply();
    SettingsView view() const;
    void show();
    /// A proxy's password is in the keychain.
    void setKeepsProxyLogin(bool keeps);
    void change(const Settings &settings);

private:
    Result<void> applyAutostart();

    Configuration &m_configuration;
    WindowManager &m_windows;
    Autostart m_autostart;
    bool m_keepsProxyLogin = false;
    QString m_problem; ///< with the user's last change
    QString m_policyProblem; ///< with what the policy fixes now
};

}
