#include "ui/sessions/session_actions.h"

#include "desktop/browser_service.h"
#include "desktop/command_text.h"
#include "desktop/desktop_actions.h"
#include "desktop/session_commands.h"
#include "iap/mode_url.h"
#include "status/overview.h"

#include <QActionGroup>
#include <QWidget>

namespace lanyard {

SessionActions::SessionActions(SessionCommands &commands, DesktopActions &desktop, QWidget &window)
    : QObject(&window)
    , m_commands(commands)
    , m_desktop(desktop)
{
    open = make(CommandText::open(), &SessionActions::onOpen);
    openInBrowser = make(CommandText::openInBrowser(), &SessionActions::onOpenInBrowser);
    refresh = make(tr("Re&fresh now"), &SessionActions::onRefresh);
    signIn = make(CommandText::signIn(), &SessionActions::onSignIn);
    signInWithBrowser = make(QString(), &SessionActions::onSignInWithBrowser);
    signOut = make(tr("Sign ou&t…"), &SessionActions::onSignOut);
    keepBrowserAlive = make(tr("&Keep my browser's session alive"), &SessionActions::onKeepBrowserAlive);
    remove = make(tr("&Remove…"), &SessionActions::onRemove);
    switchTenant = new QAction(tr("S&witch tenant"), this);
    switchTenant->setMenu(&m_tenants);

    refresh->setShortcut(QKeySequence::Refresh);
    remove->setShortcut(QKeySequence::Delete);
    openInBrowser->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    signIn->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(&desktop.browsers(), &BrowserService::changed, this, &SessionActions::updateBrowser);
    setSession(std::nullopt);
}

QAction *SessionActions::make(const QString &text, void (SessionActions::*run)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QList<QAction *> SessionActions::all() const
{
    return {signIn, signInWithBrowser, nullptr, open, openInBrowser, refresh, switchTenant, nullptr, keepBrowserAlive,
        nullptr, signOut, remove};
}

QAction *SessionActions::primary() const
{
    return signIn->isEnabled() && offersSignIn(m_session) ? signIn : open;
}

void SessionActions::setSession(const std::optional<SessionView> &session)
{
    m_session = session.value_or(SessionView());
    const bool known = session.has_value();
    const bool live = known && session->state != State::SignedOut;
    open->setEnabled(known);
    openInBrowser->setEnabled(known);
    keepBrowserAlive->setEnabled(known);
    refresh->setEnabled(live && !session->refreshing);
    signOut->setEnabled(live);
    signIn->setEnabled(known);
    remove->setEnabled(known && session->removable);
    switchTenant->setEnabled(known && session->tenants.size() > 1);
    fillTenants(m_session);
    updateBrowser();
}

// Offered where one of the user's browsers is connected and has the resource.
void SessionActions::updateBrowser()
{
    const BrowsersView view = m_desktop.browsers().view();
    bool isThere = false;
    m_isBrowserWaiting = false;
    for (const BrowserProfileView &profile : view.profiles) {
        for (const BrowserSiteView &site : profile.sites) {
            const bool isHere = site.id == m_session.id && site.enabled && profile.connected;
            isThere = isThere || isHere;
            m_isBrowserWaiting = m_isBrowserWaiting || (isHere && site.state == BrowserSiteState::SigningIn);
        }
    }
    signInWithBrowser->setVisible(isThere);
    signInWithBrowser->setEnabled(isThere);
    signInWithBrowser->setText(
        m_isBrowserWaiting ? tr("Cancel si&gn-in with my browser") : tr("Si&gn in with my browser…"));
}

void SessionActions::fillTenants(const SessionView &session)
{
    QStringList shown{session.id};
    for (const TenantView &tenant : session.tenants)
        shown << tenant.id << tenant.name << QString::number(tenant.signedIn) << QString::number(tenant.current);
    if (shown == m_tenantsShown)
        return; // an open menu stays as it is
    m_tenantsShown = shown;
    m_tenants.clear();
    auto *group = new QActionGroup(&m_tenants);
    for (const TenantView &tenant : session.tenants) {
        const QString name = tenant.name.isEmpty() ? tenant.id : tenant.name;
        QString text = QString(name).replace(u'&', QLatin1String("&&"));
        QAction *action = m_tenants.addAction(tenant.signedIn ? text : text + QChar(0x2026));
        action->setCheckable(true);
        action->setChecked(tenant.current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = tenant.id] { onTenant(id); });
    }
    m_tenants.addSeparator();
    //: a tenant that is not in the list; the sign-in page asks which
    connect(m_tenants.addAction(tr("&Other…")), &QAction::triggered, this, &SessionActions::onSignIn);
}

void SessionActions::onOpen()
{
    m_commands.open(m_session.id);
}

void SessionActions::onRefresh()
{
    m_commands.refresh(m_session.id);
}

void SessionActions::onSignIn()
{
    m_commands.signIn(m_session.id);
}

void SessionActions::onSignInWithBrowser()
{
    if (m_isBrowserWaiting)
        m_desktop.browsers().cancelSignIn(m_session.id);
    else
        m_commands.signInWithBrowser(m_session.id, QString());
}

void SessionActions::onTenant(const QString &tenant)
{
    m_commands.switchTenant(m_session.id, tenant);
    m_tenantsShown.clear(); // the mark follows the truth, not the click
}

void SessionActions::onOpenInBrowser()
{
    m_desktop.openInBrowser(m_session.url);
}

void SessionActions::onKeepBrowserAlive()
{
    m_desktop.openInBrowser(sessionRefresherUrl(m_session.url));
}

void SessionActions::onSignOut()
{
    m_desktop.confirmSignOut(m_session.id);
}

void SessionActions::onRemove()
{
    m_desktop.confirmRemove(m_session.id);
}

}
