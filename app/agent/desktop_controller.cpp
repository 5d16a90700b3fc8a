#include "agent/desktop_controller.h"

#include "agent/configuration.h"
#include "agent/proxy_sign_in.h"
#include "async/event_queue.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace lanyard {

DesktopController::DesktopController(SessionService &sessions, Configuration &configuration, UiStateFile &uiState)
    : m_configuration(configuration)
    , m_tray(sessions, *this, uiState)
    , m_windows(sessions, *this, uiState)
    , m_settings(configuration, m_windows)
    , m_browser(configuration, *this)
{
}

// The panel answers in a few milliseconds; what comes next takes a hundred.
void DesktopController::start()
{
    QEventLoop untilShown;
    connect(&m_tray.icon(), &TrayIcon::shown, &untilShown, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::milliseconds(100), &untilShown, &QEventLoop::quit);
    m_tray.start();
    untilShown.exec(QEventLoop::ExcludeUserInputEvents);
}

void DesktopController::applySettings()
{
    m_tray.setNotifications(m_configuration.settings().values.notifications);
    m_settings.apply();
}

void DesktopController::retranslate()
{
    m_tray.retranslate();
    m_windows.retranslate();
}

void DesktopController::showSessions()
{
    m_windows.showSessions();
}

void DesktopController::addResource()
{
    m_windows.addResource();
}

void DesktopController::showSettings()
{
    m_settings.show();
    m_proxies->look();
}

void DesktopController::showBrowsers()
{
    m_windows.showBrowsers();
}

QCoro::Task<bool> DesktopController::ask(BrowserQuestion question)
{
    const auto answer = std::make_shared<EventQueue<bool>>();
    m_windows.ask(question, [answer](bool isYes) { answer->post(isYes); });
    const bool isYes = co_await answer->next();
    co_return isYes;
}

void DesktopController::withdrawQuestion()
{
    m_windows.withdrawQuestion();
}

BrowserService &DesktopController::browsers()
{
    return *m_browsers;
}

void DesktopController::setProxies(ProxySignIn &proxies)
{
    m_proxies = &proxies;
    connect(
        &proxies, &ProxySignIn::keptChanged, this, [this] { m_settings.setKeepsProxyLogin(m_proxies->keepsAny()); });
    connect(&proxies, &ProxySignIn::failed, this, &DesktopController::reportFailure);
}

void DesktopController::signInToProxy()
{
    m_proxies->ask();
}

void DesktopController::forgetProxies()
{
    m_proxies->forget();
}

QCoro::Task<std::optional<ProxyLogin>> DesktopController::askForProxy(ProxyQuestion question)
{
    const auto answer = std::make_shared<EventQueue<std::optional<ProxyLogin>>>();
    m_windows.askForProxy(question, [answer](const std::optional<ProxyLogin> &login) { answer->post(login); });
    const std::optional<ProxyLogin> login = co_await answer->next();
    co_return login;
}

bool DesktopController::closeProxyQuestion()
{
    return m_windows.closeProxyQuestion();
}

void DesktopController::raiseProxyQuestion()
{
    m_windows.raiseProxyQuestion();
}

void DesktopController::showHelp()
{
    m_windows.showHelp();
}

void DesktopController::showAbout()
{
    m_windows.showAbout();
}

void DesktopController::confirmSignOut(const QString &resource)
{
    m_windows.confirmSignOut(resource);
}

void DesktopController::confirmSignOutEverywhere()
{
    m_windows.confirmSignOutEverywhere();
}

void DesktopController::confirmRemove(const QString &resource)
{
    m_windows.confirmRemove(resource);
}

void DesktopController::changeSettings(const Settings &settings)
{
    m_settings.change(settings);
}

void DesktopController::openInBrowser(const QUrl &url)
{
    m_browser.open(url);
}

void DesktopController::reportFailure(const QString &title, const Error &error)
{
    m_windows.showFailure(title, error);
    m_tray.showFailure(title, error);
}

void DesktopController::showMessage(const QString &sentence)
{
    m_windows.showMessage(sentence);
}

bool DesktopController::showsSignOutReport() const
{
    return m_windows.showsSignOutReport();
}

bool DesktopController::showsIcon() const
{
    return m_tray.hasIcon();
}

void DesktopController::quit()
{
    QCoreApplication::quit();
}

void DesktopController::restart()
{
    Q_EMIT restartRequested();
}

}
