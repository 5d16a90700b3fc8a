#include "status/change.h"

#include <QHash>
#include <optional>

namespace lanyard {

namespace {

using ChangeKind = SessionChange::Kind;

QString tenantOf(const SessionView &session)
{
    return session.account ? session.account->tenantId : QString();
}

std::optional<ChangeKind> difference(const SessionView &before, const SessionView &after)
{
    if (before.account && after.account && tenantOf(before) != tenantOf(after))
        return ChangeKind::Tenant;
    if (before.state != after.state || before.reason != after.reason)
        return ChangeKind::State;
    if (after.state == State::Active && before.expiresAt < after.expiresAt)
        return ChangeKind::Refreshed;
    return std::nullopt;
}

/// The same resources in the same order, as nearly always.
bool isSameResources(const Status &before, const Status &after)
{
    if (before.sessions.size() != after.sessions.size())
        return false;
    for (qsizetype i = 0; i < after.sessions.size(); ++i) {
        if (!after.sessions.sharesView(before.sessions, i) && before.sessions.at(i).id != after.sessions.at(i).id)
            return false;
    }
    return true;
}

QList<SessionChange> differencesInPlace(const Status &before, const Status &after)
{
    QList<SessionChange> changes;
    for (qsizetype i = 0; i < after.sessions.size(); ++i) {
        if (after.sessions.sharesView(before.sessions, i))
            continue;
        const SessionView &was = before.sessions.at(i);
        const SessionView &is = after.sessions.at(i);
        if (const auto kind = difference(was, is))
            changes.append({*kind, after.now, was, is});
    }
    return changes;
}

}

QLatin1String code(SessionChange::Kind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QLatin1String("added");
    case ChangeKind::Removed:
        return QLatin1String("removed");
    case ChangeKind::Tenant:
        return QLatin1String("tenant");
    case ChangeKind::State:
        return QLatin1String("state");
    case ChangeKind::Refreshed:
        return QLatin1String("refreshed");
    }
    Q_UNREACHABLE();
}

QList<SessionChange> differences(const Status &before, const Status &after)
{
    if (isSameResources(before, after))
        return differencesInPlace(before, after);
    QHash<QString, const SessionView *> old;
    for (const SessionView &session : before.sessions)
        old.insert(session.id, &session);

    QList<SessionChange> changes;
    for (const SessionView &session : after.sessions) {
        const SessionView *was = old.take(session.id);
        const auto kind = was ? difference(*was, session) : ChangeKind::Added;
        if (kind)
            changes.append({*kind, after.now, was ? *was : SessionView(), session});
    }
    for (const SessionView &session : before.sessions) {
        if (old.contains(session.id))
            changes.append({ChangeKind::Removed, after.now, session, session});
    }
    return changes;
}

}
