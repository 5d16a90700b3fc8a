#include "control/event_log.h"

#include "control/status_json.h"

#include <QHash>
#include <QJsonArray>

namespace lanyard::control {
namespace {

constexpr size_t kKept = 200;

QJsonObject eventJson(const QDateTime &now, QLatin1String what, const SessionView &session)
{
    return {
        {QStringLiteral("time"), timeJson(now)},
        {QStringLiteral("what"), what},
        {QStringLiteral("resource"), session.id},
        {QStringLiteral("name"), session.name},
        {QStringLiteral("state"), code(session.state)},
        {QStringLiteral("reason"), code(session.reason)},
        {QStringLiteral("message"), session.message},
        {QStringLiteral("expiresAt"), timeJson(session.expiresAt)},
    };
}

QString tenantOf(const SessionView &session)
{
    return session.account ? session.account->tenantId : QString();
}

/// Empty when there is nothing to tell.
QLatin1String difference(const SessionView &before, const SessionView &after)
{
    if (before.account && after.account && tenantOf(before) != tenantOf(after))
        return QLatin1String("tenant");
    if (before.state != after.state || before.reason != after.reason)
        return QLatin1String("state");
    if (after.state == State::Active && before.expiresAt < after.expiresAt)
        return QLatin1String("renewed");
    return QLatin1String();
}

QLatin1String codeOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::SignInNeeded:
        return QLatin1String("sign-in-needed");
    case Notice::Kind::SignedOut:
        return QLatin1String("signed-out");
    case Notice::Kind::Switched:
        return QLatin1String("switched");
    case Notice::Kind::PolicyProblem:
        return QLatin1String("policy-problem");
    }
    Q_UNREACHABLE();
}

}

QList<QJsonObject> differences(const Status &before, const Status &after)
{
    QHash<QString, const SessionView *> old;
    for (const SessionView &session : before.sessions)
        old.insert(session.id, &session);

    QList<QJsonObject> events;
    for (const SessionView &session : after.sessions) {
        const SessionView *was = old.take(session.id);
        const QLatin1String what = was ? difference(*was, session) : QLatin1String("added");
        if (!what.isEmpty())
            events.append(eventJson(after.now, what, session));
    }
    for (const SessionView &session : before.sessions) {
        if (old.contains(session.id))
            events.append(eventJson(after.now, QLatin1String("removed"), session));
    }
    return events;
}

EventLog::EventLog(Status now)
    : m_last(std::move(now))
{
}

QList<QJsonObject> EventLog::update(Status now)
{
    const QList<QJsonObject> events = differences(m_last, now);
    m_last = std::move(now);
    for (const QJsonObject &event : events)
        keep(event);
    return events;
}

QJsonObject EventLog::add(const Notice &notice, const QDateTime &now)
{
    const QJsonObject event{
        {QStringLiteral("time"), timeJson(now)},
        {QStringLiteral("what"), QStringLiteral("notice")},
        {QStringLiteral("kind"), codeOf(notice.kind)},
        {QStringLiteral("resources"), QJsonArray::fromStringList(notice.resources)},
        {QStringLiteral("message"), notice.text},
    };
    keep(event);
    return event;
}

void EventLog::keep(const QJsonObject &event)
{
    m_recent.push_back(event);
    if (m_recent.size() > kKept)
        m_recent.pop_front();
}

}
