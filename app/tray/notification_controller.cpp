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
const QString kNoTray = QStringLiteral("no tray");

bool isLookedAt()
{
    const auto *gui = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    return gui && gui->applicationState() == Qt::ApplicationActive;
}

QList<SessionView> among(const Status &status, const QHash<QString, QDateTime> &ids)
{
    QList<SessionView> list;
    for (const SessionView &session : status.sessions) {
        if (ids.contains(session.id))
            list << session;
    }
    return list;
}

/// Whether all of them, as far as they are still there, are as told.
std::function<bool(const Status &)> whileAll(
    const QStringList &resources, const std::function<bool(const SessionView &)> &holds)
{
    return [resources, holds](const Status &status) {
        return std::all_of(status.sessions.begin(), status.sessions.end(),
            [&](const SessionView &session) { return !resources.contains(session.id) || holds(session); });
    };
}

/// As long as nobody signs in again; where something was left in the keychain, as long as it is.
std::function<bool(const Status &)> whileSignedOut(const Notice &notice, const Status &status)
{
    const bool isPending = status.leftInKeychain > 0;
    const auto allOut =
        whileAll(notice.resources, [](const SessionView &session) { return session.state == State::SignedOut; });
    return [allOut, isPending](const Status &now) { return allOut(now) && (!isPending || now.leftInKeychain > 0); };
}

std::function<bool(const Status &)> whileInTenant(const Notice &notice, const Status &status)
{
    const SessionView switched = sessionById(status, notice.resources.value(0)).value_or(SessionView());
    const QString tenant = switched.account.value_or(AccountView()).tenantId;
    return whileAll(notice.resources,
        [tenant](const SessionView &session) { return session.account && session.account->tenantId == tenant; });
}

bool needsSignIn(const SessionView &session, const QDateTime &end)
{
    const bool endsSoon =
        session.state == State::Active && session.refreshMethod == RefreshMethod::Interactive && session.expiresAt == end;
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
    connect(&sessions, &SessionService::notice, this, &NotificationController::announce);
    connect(&sessions, &SessionService::changed, this, &NotificationController::update);
    connect(&m_notifier, &Notifier::buttonPressed, this, &NotificationController::pressed);
    connect(&m_notifier, &Notifier::dismissed, this, [this](const QString &key) { m_notifiedReasons.remove(key); });
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

void NotificationController::announce(const Notice &notice)
{
    if (m_isMuted || notice.opensWindow)
        return; // icon and menu tell; the window does
    const Status status = m_sessions.status();
    switch (notice.kind) {
    case Notice::Kind::SignInNeeded:
        for (const QString &id : notice.resources)
            m_signIn.insert(id, {});
        return announceSignIn(status);
    case Notice::Kind::EndsSoon:
        return announceEnds(notice, status);
    case Notice::Kind::SignedOut:
        if (!isLookedAt())
            tell(kSignedOut, NotificationText::plain(tr("Signed out"), notice.text), whileSignedOut(notice, status));
        return;
    case Notice::Kind::Switched:
        if (!isLookedAt())
            tell(kSwitched, NotificationText::plain(tr("Tenant switched"), notice.text), whileInTenant(notice, status));
        return;
    case Notice::Kind::PolicyProblem:
        return tell(kProblem, NotificationText::plain(tr("Lanyard has a problem"), notice.text),
            [](const Status &now) { return !now.problem.isEmpty(); });
    }
}

// Where only the user can renew, the news is that a sign-in is needed.
void NotificationController::announceEnds(const Notice &notice, const Status &status)
{
    bool isUsers = false;
    bool isOurs = false;
    for (const QString &id : notice.resources) {
        const SessionView session = sessionById(status, id).value_or(SessionView());
        const bool isInteractive = session.refreshMethod == RefreshMethod::Interactive;
        (isInteractive ? m_signIn : m_ending).insert(id, session.expiresAt);
        isUsers = isUsers || isInteractive;
        isOurs = isOurs || !isInteractive;
    }
    if (isUsers)
        announceSignIn(status);
    if (isOurs)
        announceEnding(status);
}

void NotificationController::announceSignIn(const Status &status)
{
    if (const QList<SessionView> sessions = among(status, m_signIn); !sessions.isEmpty())
        m_notifier.show(kSignIn, NotificationText::signIn(sessions));
}

void NotificationController::announceEnding(const Status &status)
{
    if (const QList<SessionView> sessions = among(status, m_ending); !sessions.isEmpty())
        m_notifier.show(kEnding, NotificationText::ending(sessions));
}

void NotificationController::tell(const QString &key, const Notification &news, Truth stillTrue)
{
    m_notifiedReasons.insert(key, std::move(stillTrue));
    m_notifier.show(key, news);
}

void NotificationController::update()
{
    if (m_notifiedReasons.isEmpty() && m_signIn.isEmpty() && m_ending.isEmpty())
        return;
    const Status status = m_sessions.status();
    const QStringList keys = m_notifiedReasons.keys();
    for (const QString &key : keys) {
        if (m_notifiedReasons.value(key)(status))
            continue;
        m_notifiedReasons.remove(key);
        m_notifier.withdraw(key);
    }
    updateSignIn(status);
    updateEnding(status);
}

void NotificationController::updateSignIn(const Status &status)
{
    QHash<QString, QDateTime> still;
    bool isOther = false;
    for (const SessionView &session : status.sessions) {
        const auto told = m_signIn.constFind(session.id);
        if (told == m_signIn.constEnd() || !needsSignIn(session, *told))
            continue;
        const QDateTime end = attention(session) == Attention::SignIn ? QDateTime() : *told;
        isOther = isOther || end != *told; // it worked, and has ended
        still.insert(session.id, end);
    }
    isOther = isOther || still.size() != m_signIn.size();
    m_signIn = still;
    if (still.isEmpty())
        m_notifier.withdraw(kSignIn);
    else if (isOther && m_notifier.isShown(kSignIn))
        announceSignIn(status);
}

void NotificationController::updateEnding(const Status &status)
{
    QHash<QString, QDateTime> still;
    for (const SessionView &session : status.sessions) {
        const auto told = m_ending.constFind(session.id);
        if (told != m_ending.constEnd() && isStillEnding(session, *told))
            still.insert(session.id, *told);
    }
    m_ending = still;
    if (still.isEmpty())
        m_notifier.withdraw(kEnding);
    else if (m_notifier.isShown(kEnding))
        announceEnding(status); // nothing is sent where nothing is other
}

void NotificationController::retranslate()
{
    const Status status = m_sessions.status();
    if (m_notifier.isShown(kSignIn))
        announceSignIn(status);
    if (m_notifier.isShown(kEnding))
        announceEnding(status);
}

void NotificationController::showFailure(const QString &title, const Error &error, const QString &resource)
{
    if (m_isMuted) {
        //: %1 is "Wiki could not be opened", %2 a sentence that says why
        return m_desktop.showMessage(tr("%1: %2").arg(title, error.text()));
    }
    const auto isIll = [](const SessionView &session) {
        return session.state != State::Active || session.reason != Reason::Ok;
    };
    const Status status = m_sessions.status();
    const SessionView session = sessionById(status, resource).value_or(SessionView());
    const bool goesWithIt = !session.id.isEmpty() && isIll(session);
    tell(kFailure, NotificationText::plain(title, error.text()),
        goesWithIt ? whileAll({resource}, isIll) : Truth([](const Status &) { return true; }));
}

void NotificationController::noTray()
{
    if (m_isMuted)
        return showNoTrayInWindow();
    m_notifier.show(kNoTray, NotificationText::noTray());
}

void NotificationController::showNoTrayInWindow()
{
    m_desktop.showMessage(NotificationText::noTray().body);
}

void NotificationController::trayCame()
{
    m_notifier.withdraw(kNoTray);
}

void NotificationController::pressed(const QString &key, const QString &button)
{
    m_notifier.withdraw(key);
    m_notifiedReasons.remove(key);
    if (button == QLatin1String("later"))
        return;
    if (key == kSignIn)
        m_commands.signInAll(m_signIn.keys());
    else
        m_desktop.showSessions();
}

}
