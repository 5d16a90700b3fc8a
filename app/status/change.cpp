#include "status/change.h"

#include <QHash>
#include <optional>

namespace lanyard {

namespace {

using Kind = SessionChange::Kind;

QString tenantOf(const SessionView &session)
{
    return session.account ? session.account->tenantId : QString();
}

std::optional<Kind> difference(const SessionView &before, const SessionView &after)
{
    if (before.account && after.account && tenantOf(before) != tenantOf(after))
        return Kind::Tenant;
    if (before.state != after.state || before.reason != after.reason)
        return Kind::State;
    if (after.state == State::Active && before.expiresAt < after.expiresAt)
        return Kind::Refreshed;
    return std::nullopt;
}

}

QLatin1String code(SessionChange::Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return QLatin1String("added");
    case Kind::Removed:
        return QLatin1String("removed");
    case Kind::Tenant:
        return QLatin1String("tenant");
    case Kind::State:
        return QLatin1String("state");
    case Kind::Refreshed:
        return QLatin1String("renewed");
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
        const auto kind = was ? difference(*was, session) : Kind::Added;
        if (kind)
            changes.append({*kind, after.now, was ? *was : SessionView(), session});
    }
    for (const SessionView &session : before.sessions) {
        if (old.contains(session.id))
            changes.append({Kind::Removed, after.now, session, session});
    }
    return changes;
}

}
