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
