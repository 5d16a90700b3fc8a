#include "tray/notification_controller.h"

#include "desktop/desktop_actions.h"
#include "desktop/session_commands.h"
#include "status/overview.h"
#include "tray/notification_text.h"

#include <QGuiApplication>
#include <algorithm>

namespace lanyard {

namespace {

const QString kSignIn = QStringLiteral("sign-in");
const QString kEnding = QStringLiteral("ending");
const QString kSignedOut = QStringLiteral("signed out");
const QString kSwitched = QStringLiteral("switched");
const QString kProblem = QStringLiteral("problem");
const QString kFailure = QStringLiteral("failure");
const QString kProxy = QStringLiteral("proxy");
const QString kNoTray = QStringLiteral("no tray");

bool isLanyardActive()
{
    const auto *gui = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    return gui && gui->applicationState() == Qt::ApplicationActive;
}

SessionList sessionsIn(const Status &status, const QHash<QString, QDateTime> &ids)
{
    SessionList list;
    for (const SessionView &session : status.sessions) {
        if (ids.contains(session.id))
            list << session;
    }
    return list;
}

/// Whether `holds` is true of all these resources that still exist.
std::function<bool(const Status &)> whileAllAre(
    const QStringList &resources, const std::function<bool(const SessionView &)> &holds)
{
    return [resources, holds](const Status &status) {
        return std::all_of(status.sessions.begin(), status.sessions.end(),
            [&](const SessionView &session) { return !resources.contains(session.id) || holds(session); });
    };
}

/// Until somebody signs in again, or what was left in the keychain is gone.
std::function<bool(const Status &)> whileSignedOut(const Notice &notice, const Status &status)
{
    const bool isPending = status.leftInKeychain > 0;
    const auto allOut =
        whileAllAre(notice.resources, [](const SessionView &session) { return session.state == State::SignedOut; });
    return [allOut, isPending](const Status &now) { return allOut(now) && (!isPending || now.leftInKeychain > 0); };
}

std::function<bool(const Status &)> whileInTenant(const Notice &notice, const Status &status)
{
    const SessionView switched = sessionById(status, notice.resources.value(0)).value_or(SessionView());
    const QString tenant = switched.account.value_or(AccountView()).tenantId;
    return whileAllAre(notice.resources,
        [tenant](const SessionView &session) { return session.account && session.account->tenantId == tenant; });
}

bool needsSignIn(const SessionView &session, const QDateTime &end)
{
    const bool endsSoon = session.state == State::Active && session.refreshMethod == RefreshMethod::Interactive
        && session.expiresAt == end;
    return attention(session) == Attention::SignIn || endsSoon;
}

bool isStillEnding(const SessionView &session, const QDateTime &end)
{
    return session.expiresAt == end && session.reason != Reason::Ok && attention(session) != Attention::SignIn;
}

}

NotificationController::NotificationController(
    SessionService &sessions, SessionCommands &commands, DesktopActions &desktop, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_commands(commands)
    , m_desktop(desktop)
{
    connect(&sessions, &SessionService::notice, this, &NotificationController::onNotice);
    connect(&sessions, &SessionService::changed, this, &NotificationController::update);
    connect(&m_notifier, &Notifier::buttonPressed, this, &NotificationController::onButton);
    connect(&m_notifier, &Notifier::dismissed, this, [this](const QString &key) { m_stillHolds.remove(key); });
    connect(&m_notifier, &Notifier::unavailable, this, [this](const QString &key) {
        if (key == kNoTray)
            showNoTrayInWindow();
    });
}

void NotificationController::setMuted(bool muted)
{
    m_isMuted = muted;
    if (muted)
        m_notifier.withdrawAll();
}

void NotificationController::onNotice(const Notice &notice)
{
    if (m_isMuted || notice.opensWindow)
        return; // the icon, the menu or the window show it
    const Status status = m_sessions.status();
    switch (notice.kind) {
    case Notice::Kind::SignInNeeded:
        for (const QString &id : notice.resources)
            m_signIn.insert(id, {});
        return showSignIn(status);
    case Notice::Kind::EndsSoon:
        return showEndings(notice, status);
    case Notice::Kind::SignedOut:
        if (!m_desktop.showsSignOutReport())
            show(kSignedOut, NotificationText::plain(tr("Signed out"), notice.text), whileSignedOut(notice, status));
        return;
    case Notice::Kind::Switched:
        if (!isLanyardActive())
            show(kSwitched, NotificationText::plain(tr("Tenant switched"), notice.text), whileInTenant(notice, status));
        return;
    case Notice::Kind::PolicyProblem:
        return show(kProblem, NotificationText::plain(tr("Lanyard has a problem"), notice.text),
            [](const Status &now) { return !now.problem.isEmpty(); });
    case Notice::Kind::ProxySignIn:
        return show(
            kProxy, NotificationText::proxySignIn(notice.text), [](const Status &now) { return !now.proxy.isEmpty(); });
    }
}

// Where only the user can refresh, it is a sign-in that is needed.
void NotificationController::showEndings(const Notice &notice, const Status &status)
{
    bool needsUser = false;
    bool refreshesSilently = false;
    for (const QString &id : notice.resources) {
        const SessionView session = sessionById(status, id).value_or(SessionView());
        const bool isInteractive = session.refreshMethod == RefreshMethod::Interactive;
        (isInteractive ? m_signIn : m_ending).insert(id, session.expiresAt);
        needsUser = needsUser || isInteractive;
        refreshesSilently = refreshesSilently || !isInteractive;
    }
    if (needsUser)
        showSignIn(status);
    if (refreshesSilently)
        showEnding(status);
}

void NotificationController::showSignIn(const Status &status)
{
    if (const SessionList sessions = sessionsIn(status, m_signIn); !sessions.isEmpty())
        m_notifier.show(kSignIn, NotificationText::signIn(sessions));
}

void NotificationController::showEnding(const Status &status)
{
    if (const SessionList sessions = sessionsIn(status, m_ending); !sessions.isEmpty())
        m_notifier.show(kEnding, NotificationText::ending(sessions));
}

void NotificationController::show(const QString &key, const Notification &notification, Predicate stillHolds)
{
    m_stillHolds.insert(key, std::move(stillHolds));
    m_notifier.show(key, notification);
}

void NotificationController::update()
{
    if (m_stillHolds.isEmpty() && m_signIn.isEmpty() && m_ending.isEmpty())
        return;
    const Status status = m_sessions.status();
    const QStringList keys = m_stillHolds.keys();
    for (const QString &key : keys) {
        if (m_stillHolds.value(key)(status))
            continue;
        m_stillHolds.remove(key);
        m_notifier.withdraw(key);
    }
    updateSignIn(status);
    updateEnding(status);
}

void NotificationController::updateSignIn(const Status &status)
{
    QHash<QString, QDateTime> still;
    bool hasChanged = false;
    for (const SessionView &session : status.sessions) {
        const auto shown = m_signIn.constFind(session.id);
        if (shown == m_signIn.constEnd() || !needsSignIn(session, *shown))
            continue;
        const QDateTime end = attention(session) == Attention::SignIn ? QDateTime() : *shown;
        hasChanged = hasChanged || end != *shown; // it worked, and has ended
        still.insert(session.id, end);
    }
    hasChanged = hasChanged || still.size() != m_signIn.size();
    m_signIn = still;
    if (still.isEmpty())
        m_notifier.withdraw(kSignIn);
    else if (hasChanged && m_notifier.isShown(kSignIn))
        showSignIn(status);
}

void NotificationController::updateEnding(const Status &status)
{
    QHash<QString, QDateTime> still;
    for (const SessionView &session : status.sessions) {
        const auto shown = m_ending.constFind(session.id);
        if (shown != m_ending.constEnd() && isStillEnding(session, *shown))
            still.insert(session.id, *shown);
    }
    m_ending = still;
    if (still.isEmpty())
        m_notifier.withdraw(kEnding);
    else if (m_notifier.isShown(kEnding))
        showEnding(status); // the notifier sends only changes
}

void NotificationController::retranslate()
{
    const Status status = m_sessions.status();
    if (m_notifier.isShown(kSignIn))
        showSignIn(status);
    if (m_notifier.isShown(kEnding))
        showEnding(status);
}

void NotificationController::showFailure(const QString &title, const Error &error, const QString &resource)
{
    if (m_isMuted) {
        //: %1 is "Wiki could not be opened", %2 a sentence that says why
        return m_desktop.showMessage(tr("%1: %2").arg(title, error.text()));
    }
    const auto isUnhealthy = [](const SessionView &session) {
        return session.state != State::Active || session.reason != Reason::Ok;
    };
    const Status status = m_sessions.status();
    const SessionView session = sessionById(status, resource).value_or(SessionView());
    const bool endsWithRecovery = !session.id.isEmpty() && isUnhealthy(session);
    show(kFailure, NotificationText::plain(title, error.text()),
        endsWithRecovery ? whileAllAre({resource}, isUnhealthy) : Predicate([](const Status &) { return true; }));
}

void NotificationController::showNoTray()
{
    if (m_isMuted)
        return showNoTrayInWindow();
    m_notifier.show(kNoTray, NotificationText::noTray());
}

void NotificationController::showNoTrayInWindow()
{
    m_desktop.showMessage(NotificationText::noTray().body);
}

void NotificationController::trayAppeared()
{
    m_notifier.withdraw(kNoTray);
}

void NotificationController::onButton(const QString &key, const QString &button)
{
    m_notifier.withdraw(key);
    m_stillHolds.remove(key);
    if (button == QLatin1String("later"))
        return;
    if (key == kSignIn)
        m_commands.signInAll(m_signIn.keys());
    else if (key == kProxy)
        m_desktop.signInToProxy();
    else
        m_desktop.showSessions();
}

}
