#include "tray/tray_app.h"

#include "status/overview.h"
#include "tray/notification_text.h"

namespace lanyard {

using Kind = MenuAction::Kind;

TrayApp::TrayApp(SessionService &sessions, const TrayOptions &options, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_icon(m_menu.menu(), options.patience)
    , m_announcer(sessions)
    , m_memory(options.memoryFile)
{
    m_beforeTelling.setSingleShot(true);
    m_beforeTelling.setInterval(options.beforeTelling);
    connect(&m_beforeTelling, &QTimer::timeout, this, &TrayApp::tellOfNoTray);
    connect(&sessions, &SessionService::used, this, [this](const QString &resource) { m_memory.used(resource); });
    connect(&sessions, &SessionService::changed, this, &TrayApp::update);
    connect(&m_menu, &TrayMenu::opening, this, &TrayApp::update); // times are computed when the menu opens
    connect(&m_menu, &TrayMenu::triggered, this, &TrayApp::perform);
    connect(&m_icon, &TrayIcon::activated, this, &TrayApp::showSessions);
    connect(&m_icon, &TrayIcon::noTray, &m_beforeTelling, qOverload<>(&QTimer::start));
    connect(&m_icon, &TrayIcon::shown, this, [this] {
        m_beforeTelling.stop();
        m_announcer.trayCame();
    });
    connect(&m_icon, &TrayIcon::reexecWanted, this, &TrayApp::reexecWanted);
    connect(&m_announcer, &NotificationController::noTrayUnheard, this,
        [this] { noTray(NotificationText::noTray().body); });
    connect(&m_announcer, &NotificationController::signInWanted, this, &TrayApp::signInAll);
    connect(&m_announcer, &NotificationController::failedUnseen, this, &TrayApp::failedUnseen);
    connect(&m_announcer, &NotificationController::showSessionsWanted, this, &TrayApp::showSessions);
}

void TrayApp::start()
{
    m_icon.start(); // asks the bus, which answers while the menu is filled
    update();
}

void TrayApp::update()
{
    const Status status = m_sessions.status();
    MenuOptions options;
    if (status.sessions.size() > options.mostResources)
        options.recent = m_memory.recent();
    m_menu.apply(MenuModel::of(status, options));
    m_icon.show(iconModel(status));
}

void TrayApp::tellOfNoTray()
{
    if (m_memory.wasToldOfNoTray())
        return;
    m_memory.rememberNoTrayTold();
    m_announcer.noTray();
}

void TrayApp::retranslate()
{
    update();
    m_announcer.retranslate();
}

void TrayApp::perform(const MenuAction &action)
{
    switch (action.kind) {
    case Kind::None:
        return;
    case Kind::ShowSessions:
        return showSessions();
    case Kind::AddResource:
        return addResource();
    case Kind::ShowSettings:
        return showSettings();
    case Kind::ShowHelp:
        return showHelp();
    case Kind::ShowAbout:
        return showAbout();
    case Kind::Quit:
        return quitWanted();
    case Kind::SignInAll:
    case Kind::RefreshAll:
    case Kind::SignOutEverywhere:
        return performForAll(action);
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

void TrayApp::performForAll(const MenuAction &action)
{
    if (action.kind == Kind::SignOutEverywhere)
        return confirmSignOutEverywhere();
    if (action.kind == Kind::RefreshAll)
        return report(m_sessions.refreshAll(), tr("Not every session could be refreshed"));
    QStringList resources;
    const Status status = m_sessions.status();
    for (const SessionView &session : sortedByAttention(status.sessions)) {
        if (offersSignIn(session))
            resources << session.id;
    }
    signInAll(resources);
}

void TrayApp::performForOne(const MenuAction &action)
{
    const std::optional<SessionView> session = sessionById(m_sessions.status(), action.resource);
    if (!session)
        return; // removed while the menu was open
    const QString &id = action.resource;
    const QString &name = session->name;
    switch (action.kind) {
    case Kind::Open:
        return report(m_sessions.open(id), tr("%1 could not be opened").arg(name), id);
    case Kind::OpenInBrowser:
        m_memory.used(id);
        return openInBrowserWanted(session->url);
    case Kind::Refresh:
        return report(m_sessions.refresh(id), tr("%1 could not be refreshed").arg(name), id);
    case Kind::SwitchTenant:
        return report(
            m_sessions.switchTenant(id, action.tenant), tr("The tenant of %1 was not switched").arg(name), id);
    case Kind::OtherTenant:
    case Kind::SignIn:
        return signInAll({id});
    case Kind::SignOut:
        return confirmSignOut(id);
    default:
        Q_UNREACHABLE();
    }
}

void TrayApp::signInAll(const QStringList &resources)
{
    const Status status = m_sessions.status();
    for (const SessionView &session : status.sessions) {
        if (resources.contains(session.id))
            report(m_sessions.signIn(session.id, {}), tr("You are not signed in to %1").arg(session.name), session.id);
    }
}

void TrayApp::report(QCoro::Task<Result<void>> task, const QString &title, const QString &resource)
{
    QCoro::connect(std::move(task), this, [this, title, resource](const Result<void> &result) {
        // The user closed the window, or a later request overtook this one and reports its own outcome.
        if (!result && !isUsersOwnDoing(result.error().reason))
            m_announcer.failed(title, result.error(), resource);
    });
}

}
