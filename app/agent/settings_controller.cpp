#include "agent/settings_controller.h"

#include "agent/configuration.h"
#include "base/logging.h"
#include "platform/browsers.h"
#include "ui/dialogs/settings_view.h"
#include "ui/window_manager.h"

#include <QCoreApplication>

namespace lanyard {

SettingsController::SettingsController(Configuration &configuration, WindowManager &windows)
    : m_configuration(configuration)
    , m_windows(windows)
    , m_autostart(QCoreApplication::applicationFilePath())
{
}

SettingsView SettingsController::view() const
{
    SettingsView view;
    view.settings = m_configuration.settings();
    if (!view.settings.locked.testFlag(Setting::Autostart))
        view.settings.values.autostart = m_autostart.isOn();
    const QList<Browser> browsers = installedBrowsers();
    for (const Browser &browser : browsers)
        view.browsers += BrowserChoice{browser.id, browser.name, browser.icon};
    view.defaultBrowser = defaultBrowser().value_or(Browser()).name;
    view.keepsProxyLogin = m_keepsProxyLogin;
    view.problem = m_problem.isEmpty() ? m_policyProblem : m_problem;
    return view;
}

void SettingsController::apply()
{
    const auto set = applyAutostart();
    m_policyProblem = set ? QString() : set.error().text();
    if (!set)
        qCWarning(logDesktop) << m_policyProblem;
    if (m_windows.showsSettings())
        m_windows.updateSettings(view());
}

Result<void> SettingsController::applyAutostart()
{
    if (const std::optional<bool> fixed = m_configuration.policy().fixed.autostart)
        return m_autostart.set(*fixed, Autostart::For::Policy);
    return m_configuration.isPolicyKnown() ? m_autostart.withdraw() : Result<void>();
}

void SettingsController::setKeepsProxyLogin(bool keeps)
{
    m_keepsProxyLogin = keeps;
    if (m_windows.showsSettings())
        m_windows.updateSettings(view());
}

void SettingsController::show()
{
    m_windows.showSettings(view());
}

void SettingsController::change(const Settings &settings)
{
    m_problem.clear();
    const bool isLocked = m_configuration.settings().locked.testFlag(Setting::Autostart);
    const auto set = isLocked ? Result<void>() : m_autostart.set(settings.autostart);
    if (!set)
        m_problem = set.error().text();
    const auto saved = m_configuration.chooseSettings(settings);
    if (saved)
        return; // and applied
    m_problem = saved.error().text();
    m_windows.updateSettings(view()); // back to what is
}

}
