#include "status/history.h"

#include <algorithm>

namespace lanyard {

namespace {

using EntryKind = HistoryEntry::Kind;

bool neededSomebody(State state)
{
    return state == State::SignedOut || state == State::SignInNeeded;
}

QString tenantName(const SessionView &session)
{
    return session.account ? session.account->tenantName : QString();
}

// An account exists a moment before its first session; until then the resource looks expired.
bool isBeingSignedIn(const QList<HistoryEntry> &entries)
{
    if (entries.size() < 2)
        return false;
    const HistoryEntry &moment = entries.constLast();
    const HistoryEntry &before = entries.at(entries.size() - 2);
    return moment.kind == EntryKind::State && moment.state == State::Expired && before.kind != EntryKind::Stopped
        && neededSomebody(before.state);
}

EntryKind entryKind(const SessionChange &change)
{
    const SessionView &before = change.before;
    const SessionView &after = change.after;
    if (change.kind == SessionChange::Kind::Added)
        return EntryKind::State;
    if (change.kind == SessionChange::Kind::Refreshed)
        return EntryKind::Refreshed;
    if (change.kind == SessionChange::Kind::Tenant && after.state == State::Active)
        return EntryKind::Switched;
    if (after.state == State::SignedOut)
        return EntryKind::SignedOut;
    if (after.state == State::Active && neededSomebody(before.state))
        return EntryKind::SignedIn;
    if (after.state == State::Active && before.expiresAt < after.expiresAt)
        return EntryKind::Refreshed;
    const bool isNewReason = after.reason != before.reason && after.reason != Reason::Ok;
    // Having to sign in every hour is not a fault.
    if (isNewReason && after.reason != Reason::InteractiveRequired)
        return EntryKind::Fault;
    return before.state == State::Active && after.state != State::Active ? EntryKind::Ended : EntryKind::State;
}

}

QLatin1String code(HistoryEntry::Kind kind)
{
    switch (kind) {
    case EntryKind::State:
        return QLatin1String("state");
    case EntryKind::Refreshed:
        return QLatin1String("refreshed");
    case EntryKind::Fault:
        return QLatin1String("fault");
    case EntryKind::Switched:
        return QLatin1String("switched");
    case EntryKind::SignedIn:
        return QLatin1String("signed-in");
    case EntryKind::SignedOut:
        return QLatin1String("signed-out");
    case EntryKind::Ended:
        return QLatin1String("ended");
    case EntryKind::Stopped:
        return QLatin1String("stopped");
    }
    Q_UNREACHABLE();
}

HistoryEntry entryOf(const SessionChange &change)
{
    HistoryEntry entry;
    entry.at = change.at;
    entry.kind = entryKind(change);
    entry.state = change.after.state;
    entry.reason = change.after.reason;
    if (change.after.state == State::Active)
        entry.endsAt = change.after.expiresAt;
    // A laptop that slept notices it late.
    if (entry.kind == EntryKind::Ended && change.before.expiresAt.isValid())
        entry.at = std::min(entry.at, change.before.expiresAt);
    if (entry.kind == EntryKind::SignedIn || entry.kind == EntryKind::Switched)
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
    if (entry.kind == EntryKind::Refreshed && isBeingSignedIn(entries)) {
        entry.kind = EntryKind::SignedIn;
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
        if (entries.isEmpty() || entries.constLast().kind == EntryKind::Stopped)
            continue;
        HistoryEntry stopped;
        stopped.at = std::max(at, entries.constLast().at);
        stopped.kind = EntryKind::Stopped;
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
        const bool isOver = old == it->size() && old > 0 && it->constLast().kind == EntryKind::Stopped;
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
