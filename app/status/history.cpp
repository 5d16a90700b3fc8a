#include "status/history.h"

#include <algorithm>

namespace lanyard {

namespace {

using Kind = HistoryEntry::Kind;

bool neededSomebody(State state)
{
    return state == State::SignedOut || state == State::SignInNeeded;
}

QString tenantName(const SessionView &session)
{
    return session.account ? session.account->tenantName : QString();
}

// An account comes a moment before its first session: for that moment the resource looks expired.
bool isBeingSignedIn(const QList<HistoryEntry> &entries)
{
    if (entries.size() < 2)
        return false;
    const HistoryEntry &moment = entries.constLast();
    const HistoryEntry &before = entries.at(entries.size() - 2);
    return moment.kind == Kind::State && moment.state == State::Expired && before.kind != Kind::Stopped
        && neededSomebody(before.state);
}

Kind kindOf(const SessionChange &change)
{
    const SessionView &before = change.before;
    const SessionView &after = change.after;
    if (change.kind == SessionChange::Kind::Added)
        return Kind::State;
    if (change.kind == SessionChange::Kind::Refreshed)
        return Kind::Refreshed;
    if (change.kind == SessionChange::Kind::Tenant && after.state == State::Active)
        return Kind::Switched;
    if (after.state == State::SignedOut)
        return Kind::SignedOut;
    if (after.state == State::Active && neededSomebody(before.state))
        return Kind::SignedIn;
    if (after.state == State::Active && before.expiresAt < after.expiresAt)
        return Kind::Refreshed;
    const bool isNewReason = after.reason != before.reason && after.reason != Reason::Ok;
    // That the user has to sign in every hour is no fault.
    if (isNewReason && after.reason != Reason::InteractiveRequired)
        return Kind::Fault;
    return before.state == State::Active && after.state != State::Active ? Kind::Ended : Kind::State;
}

}

QLatin1String code(HistoryEntry::Kind kind)
{
    switch (kind) {
    case Kind::State:
        return QLatin1String("state");
    case Kind::Refreshed:
        return QLatin1String("renewed");
    case Kind::Fault:
        return QLatin1String("fault");
    case Kind::Switched:
        return QLatin1String("switched");
    case Kind::SignedIn:
        return QLatin1String("signed-in");
    case Kind::SignedOut:
        return QLatin1String("signed-out");
    case Kind::Ended:
        return QLatin1String("ended");
    case Kind::Stopped:
        return QLatin1String("stopped");
    }
    Q_UNREACHABLE();
}

HistoryEntry entryOf(const SessionChange &change)
{
    HistoryEntry entry;
    entry.at = change.at;
    entry.kind = kindOf(change);
    entry.state = change.after.state;
    entry.reason = change.after.reason;
    if (change.after.state == State::Active)
        entry.endsAt = change.after.expiresAt;
    // A laptop that slept hears of it late.
    if (entry.kind == Kind::Ended && change.before.expiresAt.isValid())
        entry.at = std::min(entry.at, change.before.expiresAt);
    if (entry.kind == Kind::SignedIn || entry.kind == Kind::Switched)
        entry.tenant = tenantName(change.after);
    return entry;
}

void History::record(const SessionChange &change)
{
    const QString &id = change.after.id;
    if (change.kind == SessionChange::Kind::Removed) {
        m_entries.remove(id);
        return;
    }
    QList<HistoryEntry> entries = m_entries.value(id);
    HistoryEntry entry = entryOf(change);
    if (entry.kind == Kind::Refreshed && isBeingSignedIn(entries)) {
        entry.kind = Kind::SignedIn;
        entry.tenant = tenantName(change.after);
        entries.removeLast();
    }
    entries.append(entry);
    // Server time replaces this computer's when it is learnt: what was written before may lie in the future.
    const QDateTime last = entries.constLast().at;
    for (HistoryEntry &known : entries)
        known.at = std::min(known.at, last);
    put(id, std::move(entries));
}

void History::stop(const QDateTime &at)
{
    for (QList<HistoryEntry> &entries : m_entries) {
        if (entries.isEmpty() || entries.constLast().kind == Kind::Stopped)
            continue;
        HistoryEntry stopped;
        stopped.at = std::max(at, entries.constLast().at);
        stopped.kind = Kind::Stopped;
        entries.append(stopped);
    }
}

void History::trim(const QDateTime &now)
{
    const QDateTime begin = now.addSecs(-std::chrono::seconds(kLength).count());
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        qsizetype old = 0;
        while (old < it->size() && it->at(old).at < begin)
            ++old;
        const bool isOver = old == it->size() && old > 0 && it->constLast().kind == Kind::Stopped;
        if (isOver) {
            it = m_entries.erase(it);
            continue;
        }
        if (old > 1)
            it->remove(0, old - 1);
        ++it;
    }
}

void History::put(const QString &resource, QList<HistoryEntry> entries)
{
    if (entries.size() > kMostEntries)
        entries.remove(0, entries.size() - kMostEntries);
    m_entries.insert(resource, std::move(entries));
}

}
