#include "control/event_log.h"

#include "status/status_json.h"

#include <QJsonArray>

namespace lanyard::control {
namespace {

constexpr size_t kMaxEvents = 200;

QLatin1String codeOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::SignInNeeded:
        return QLatin1String("sign-in-needed");
    case Notice::Kind::EndsSoon:
        return QLatin1String("ends-soon");
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

QJsonObject eventJson(const SessionChange &change)
{
    const SessionView &session = change.after;
    return {
        {QStringLiteral("time"), timeJson(change.at)},
        {QStringLiteral("what"), code(change.kind)},
        {QStringLiteral("resource"), session.id},
        {QStringLiteral("name"), session.name},
        {QStringLiteral("state"), code(session.state)},
        {QStringLiteral("reason"), code(session.reason)},
        {QStringLiteral("message"), session.message},
        {QStringLiteral("expiresAt"), timeJson(session.expiresAt)},
    };
}

QList<QJsonObject> EventLog::add(const QList<SessionChange> &changes)
{
    QList<QJsonObject> events;
    for (const SessionChange &change : changes) {
        events.append(eventJson(change));
        append(events.constLast());
    }
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
    append(event);
    return event;
}

void EventLog::append(const QJsonObject &event)
{
    m_recent.push_back(event);
    if (m_recent.size() > kMaxEvents)
        m_recent.pop_front();
}

}
