#include "tray/tray_app.h"

#include "desktop/desktop_actions.h"
#include "status/overview.h"
#include "storage/ui_state_file.h"

namespace lanyard {

using Kind = MenuAction::Kind;

TrayApp::TrayApp(SessionService &sessions, DesktopActions &desktop, UiStateFile &uiState, const TrayOptions &options)
    : m_sessions(sessions)
    , m_desktop(desktop)
    , m_uiState(uiState)
    , m_commands(sessions)
    , m_icon(m_menu.menu(), desktop, options.hostTimeout)
    , m_notifications(sessions, m_commands, desktop)
{
    m_noTrayTimer.setSingleShot(true);
    m_noTrayTimer.setInterval(options.noTrayDelay);
    m_drawSoon.setSingleShot(true);
    m_drawSoon.setInterval(options.drawWithin);
    connect(&m_drawSoon, &QTimer::timeout, this, &TrayApp::update);
    connect(&m_noTrayTimer, &QTimer::timeout, this, &TrayApp::reportNoTray);
    connect(&sessions, &SessionService::used, this, &TrayApp::remember);
    connect(&sessions, &SessionService::changed, this, [this] {
        if (!m_drawSoon.isActive())
            m_drawSoon.start();
    });
    connect(&m_commands, &SessionCommands::failed, this, &TrayApp::showFailure);
    connect(&m_menu, &TrayMenu::opening, this, &TrayApp::update); // times are computed when the menu opens
    connect(&m_menu, &TrayMenu::triggered, this, &TrayApp::perform);
    connect(&m_icon, &TrayIcon::hostChosen, &m_menu,
        [this](TrayHost::Kind kind) { m_menu.setDrawnByPanel(kind == TrayHost::Kind::StatusNotifier); });
    connect(&m_icon, &TrayIcon::noTray, &m_noTrayTimer, qOverload<>(&QTimer::start));
    connect(&m_icon, &TrayIcon::shown, this, [this] {
        m_noTrayTimer.stop();
        m_notifications.trayAppeared();
    });
}

void TrayApp::start()
{
    m_icon.start(); // asks the bus, which answers while the menu is filled
    update();
}

void TrayApp::update()
{
    m_drawSoon.stop();
    const Status status = m_sessions.status();
    MenuOptions options;
    if (status.sessions.size() > options.mostResources)
        options.recent = m_uiState.state().recent;
    m_menu.apply(MenuModel::of(status, options));
    m_icon.show(iconModel(status));
}

void TrayApp::remember(const QString &resource)
{
    m_uiState.change([&](UiState &state) { state.resourceUsed(resource); });
}

void TrayApp::reportNoTray()
{
    if (m_uiState.state().noTrayReported)
        return;
    m_uiState.change([](UiState &state) { state.noTrayReported = true; });
    m_notifications.showNoTray();
}

void TrayApp::retranslate()
{
    update();
    m_notifications.retranslate();
}

void TrayApp::perform(const MenuAction &action)
{
    switch (action.kind) {
    case Kind::None:
        return;
    case Kind::ShowSessions:
        return m_desktop.showSessions();
    case Kind::AddResource:
        return m_desktop.addResource();
    case Kind::ShowSettings:
        return m_desktop.showSettings();
    case Kind::ShowHelp:
        return m_desktop.showHelp();
    case Kind::ShowAbout:
        return m_desktop.showAbout();
    case Kind::Quit:
        return m_desktop.quit();
    case Kind::SignInAll:
        return m_commands.signInAll();
    case Kind::SignInToProxy:
        return m_desktop.signInToProxy();
    case Kind::RefreshAll:
        return m_commands.refreshAll();
    case Kind::SignOutEverywhere:
        return m_desktop.confirmSignOutEverywhere();
    case Kind::Open:
    case Kind::OpenInBrowser:
    case Kind::Refresh:
    case Kind::SwitchTenant:
    case Kind::OtherTenant:
    case Kind::SignIn:
    case Kind::SignOut:
        return performForOne(action);
    }
}

void TrayApp::performForOne(const MenuAction &action)
{
    const QString &id = action.resource;
    switch (action.kind) {
    case Kind::Open:
        return m_commands.open(id);
    case Kind::OpenInBrowser:
        return openInBrowser(id);
    case Kind::Refresh:
        return m_commands.refresh(id);
    case Kind::SwitchTenant:
        return m_commands.switchTenant(id, action.tenant);
    case Kind::OtherTenant:
    case Kind::SignIn:
        return m_commands.signIn(id);
    case Kind::SignOut:
        return m_desktop.confirmSignOut(id);
    default:
        Q_UNREACHABLE();
    }
}

void TrayApp::openInBrowser(const QString &resource)
{
    const std::optional<SessionView> session = sessionById(m_sessions.status(), resource);
    if (!session)
        return; // removed while the menu was open
    remember(resource);
    m_desktop.openInBrowser(session->url);
}

void TrayApp::showFailure(const QString &title, const Error &error, const QString &resource)
{
    // The user closed the window, or a later request overtook this one and reports its own outcome.
    if (!isUsersOwnDoing(error.reason))
        m_notifications.showFailure(title, error, resource);
}

}
