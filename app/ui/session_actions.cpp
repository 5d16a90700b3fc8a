#include "ui/session_actions.h"

#include "iap/mode_url.h"
#include "status/overview.h"

#include <QActionGroup>
#include <QWidget>

namespace lanyard {

SessionActions::SessionActions(SessionService &sessions, QWidget &window)
    : QObject(&window)
    , m_sessions(sessions)
{
    open = make(tr("&Open"), &SessionActions::onOpen);
    openInBrowser = make(tr("Open in &browser"), &SessionActions::onOpenInBrowser);
    refresh = make(tr("Re&fresh now"), &SessionActions::onRefresh);
    signIn = make(tr("Sign &in…"), &SessionActions::onSignIn);
    signOut = make(tr("Sign ou&t…"), &SessionActions::onSignOut);
    keepBrowserAlive = make(tr("&Keep my browser's session alive"), &SessionActions::onKeepBrowserAlive);
    remove = make(tr("&Remove…"), &SessionActions::onRemove);
    switchTenant = new QAction(tr("S&witch tenant"), this);
    switchTenant->setMenu(&m_tenants);

    refresh->setShortcut(QKeySequence::Refresh);
    remove->setShortcut(QKeySequence::Delete);
    openInBrowser->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    signIn->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
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
    return {signIn, nullptr, open, openInBrowser, refresh, switchTenant, nullptr, keepBrowserAlive, nullptr, signOut,
        remove};
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
        connect(action, &QAction::triggered, this, [this, id = tenant.id, name] { onTenant(id, name); });
    }
    m_tenants.addSeparator();
    //: a tenant that is not in the list; the sign-in page asks which
    connect(m_tenants.addAction(tr("&Other…")), &QAction::triggered, this, &SessionActions::onSignIn);
}

void SessionActions::report(
    QCoro::Task<Result<void>> task, const QString &before, const QString &done, const QString &failed)
{
    Q_EMIT said(before);
    QCoro::connect(std::move(task), this, [this, done, failed](const Result<void> &result) {
        Q_EMIT said(result ? done : tr("%1: %2").arg(failed, result.error().text()));
    });
}

void SessionActions::onOpen()
{
    const QString name = m_session.name;
    report(m_sessions.open(m_session.id), tr("Opening %1…").arg(name), {}, tr("%1 could not be opened").arg(name));
}

void SessionActions::onRefresh()
{
    const QString name = m_session.name;
    report(m_sessions.refresh(m_session.id), tr("Refreshing %1…").arg(name), tr("%1 is refreshed.").arg(name),
        tr("%1 could not be refreshed").arg(name));
}

void SessionActions::onSignIn()
{
    const QString name = m_session.name;
    report(m_sessions.signIn(m_session.id, {}), tr("Sign in to %1 in the window that opens.").arg(name),
        tr("You are signed in to %1.").arg(name), tr("You are not signed in to %1").arg(name));
}

void SessionActions::onTenant(const QString &tenant, const QString &name)
{
    report(m_sessions.switchTenant(m_session.id, tenant), tr("Switching %1 to %2…").arg(m_session.name, name),
        tr("%1 uses %2 now.").arg(m_session.name, name), tr("The tenant of %1 was not switched").arg(m_session.name));
    m_tenantsShown.clear(); // the mark follows the truth, not the click
}

void SessionActions::onOpenInBrowser()
{
    Q_EMIT openInBrowserWanted(m_session.url);
}

void SessionActions::onKeepBrowserAlive()
{
    Q_EMIT openInBrowserWanted(sessionRefresherUrl(m_session.url));
}

void SessionActions::onSignOut()
{
    Q_EMIT signOutWanted(m_session.id);
}

void SessionActions::onRemove()
{
    Q_EMIT removeWanted(m_session.id);
}

}
