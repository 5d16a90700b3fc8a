// Who has to leave, and when: at once, or when what is owed was given back.

#include "browser/server/browser_caller.h"
#include "browser/server/browser_profiles.h"

#include <QTimer>
#include <utility>

namespace lanyard::browser {

namespace {

constexpr auto kAnswerTime = std::chrono::seconds(3); ///< for what is owed, before one has to leave

}

void BrowserServer::setMode(Mode mode)
{
    const Mode before = std::exchange(m_mode, mode);
    if (before == mode || (before != Mode::Off && mode != Mode::Off))
        return; // who is still there though it was off was welcomed with that word, and comes again
    QList<quint64> known;
    for (const auto &entry : m_callers)
        known.append(entry.first);
    for (const quint64 id : std::as_const(known))
        dismissInOff(id);
}

/// It is off, and this one has given back what it had, or never had anything.
bool BrowserServer::mustLeave(const QString &profile) const
{
    return m_mode == Mode::Off && !isOwing(profile);
}

/// At once; who owes something may answer first, of which onProfilesChanged() hears.
void BrowserServer::dismissInOff(quint64 connection)
{
    const Caller *caller = callerOf(connection);
    if (!caller || !caller->visitor)
        return;
    if (m_mode != Mode::Off || mustLeave(caller->visitor->profile))
        return dismiss(connection, LeaveCode::Off);
    QTimer::singleShot(kAnswerTime, this, [this, connection] {
        if (m_mode == Mode::Off && visitor(connection))
            dismiss(connection, LeaveCode::Off);
    });
}

void BrowserServer::sendAway(quint64 connection)
{
    Caller *caller = callerOf(connection);
    if (!caller || !caller->visitor || caller->isLeaving)
        return;
    caller->isLeaving = true;
    if (!isOwing(caller->visitor->profile))
        return dismiss(connection, LeaveCode::Off);
    QTimer::singleShot(kAnswerTime, this, [this, connection] {
        if (visitor(connection))
            dismiss(connection, LeaveCode::Off);
    });
}

bool BrowserServer::isOwing(const QString &profile) const
{
    const Profile *known = m_profiles.find(profile);
    return known && !known->owed.isEmpty();
}

/// Whoever revokes a profile, or settles what it owes, does so in BrowserProfiles; its connection hears of it here.
void BrowserServer::onProfilesChanged()
{
    for (const Visitor &one : visitors()) {
        if (!visitor(one.connection))
            continue; // what became of another one took it along
        if (!m_profiles.find(one.profile))
            dismiss(one.connection, LeaveCode::Revoked);
        else if (mustLeave(one.profile) || (callerOf(one.connection)->isLeaving && !isOwing(one.profile)))
            dismiss(one.connection, LeaveCode::Off);
    }
}

}
