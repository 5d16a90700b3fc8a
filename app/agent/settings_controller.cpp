#include "agent/settings_controller.h"

#include "base/logging.h"
#include "platform/browsers.h"
#include "platform/hardening.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace lanyard {

SettingsController::SettingsController(Configuration &configuration, WindowManager &windows)
    : m_configuration(configuration)
    , m_windows(windows)
    , m_autostart(QCoreApplication::applicationFilePath())
{
    connect(&windows, &WindowManager::settingsWanted, this, &SettingsController::show);
    connect(&windows, &WindowManager::settingsChosen, this, &SettingsController::choose);
    connect(&windows, &WindowManager::openInBrowserWanted, this, &SettingsController::openInBrowser);
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
    view.problem = m_problem;
    return view;
}

void SettingsController::apply()
{
    const std::optional<bool> autostart = m_configuration.policy().fixed.autostart;
    if (const auto set = autostart ? m_autostart.set(*autostart) : Result<void>(); !set) {
        m_problem = set.error().text();
        qCWarning(logDesktop) << m_problem;
    }
    if (m_windows.showsSettings())
        m_windows.updateSettings(view());
}

void SettingsController::show()
{
    m_windows.showSettings(view());
}

void SettingsController::choose(const Settings &chosen)
{
    m_problem.clear();
    const bool isLocked = m_configuration.settings().locked.testFlag(Setting::Autostart);
    const auto set = isLocked ? Result<void>() : m_autostart.set(chosen.autostart);
    if (!set)
        m_problem = set.error().text();
    const auto saved = m_configuration.chooseSettings(chosen);
    if (saved)
        return; // and applied
    m_problem = saved.error().text();
    m_windows.updateSettings(view()); // back to what is
}

void SettingsController::openInBrowser(const QUrl &url)
{
    const QString browser = m_configuration.settings().values.browser;
    const auto opened = browser.isEmpty() ? Result<void>() : openWith(browser, url);
    if (!browser.isEmpty() && opened)
        return;
    const UsersUmask umask;
    const bool isOpen = isForBrowser(url) && QDesktopServices::openUrl(url);
    if (isOpen && opened)
        return;
    Error error{Reason::Internal, {}, {}, tr("No web browser could be started.")};
    if (isOpen) //: %1 is a sentence: "The browser firefox.desktop is not installed."
        error.sentence = tr("%1 The desktop's default browser was used instead.").arg(opened.error().text());
    //: %1 is the name of a host
    Q_EMIT failed(
        isOpen ? tr("%1 was opened in another browser").arg(url.host()) : tr("%1 could not be opened").arg(url.host()),
        error);
}

}
