#include "status/event_json.h"

#include "status/json_fields.h"

namespace lanyard {

namespace {

constexpr QLatin1String kNotice("notice");

SessionChange changeFrom(JsonFields fields)
{
    SessionChange change;
    change.kind = fields.oneOf(SessionChange::kAllKinds, QLatin1String("what"));
    change.at = fields.timeOrNull(QLatin1String("time"));
    SessionView &session = change.after;
    session.id = fields.text(QLatin1String("resource"));
    session.name = fields.text(QLatin1String("name"));
    session.state = fields.oneOf(kAllStates, QLatin1String("state"));
    session.reason = fields.oneOf(kAllReasons, QLatin1String("reason"));
    session.message = fields.text(QLatin1String("message"));
    session.expiresAt = fields.timeOrNull(QLatin1String("expiresAt"));
    session.refreshMethod = fields.oneOf(kAllRefreshMethods, QLatin1String("refresh"));
    return change;
}

Notice noticeFrom(JsonFields fields)
{
    Notice notice;
    notice.kind = fields.oneOf(Notice::kAllKinds, QLatin1String("kind"));
    notice.resources = fields.texts(QLatin1String("resources"));
    notice.text = fields.text(QLatin1String("message"));
    return notice;
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
        {QStringLiteral("refresh"), code(session.refreshMethod)},
    };
}

QJsonObject eventJson(const Notice &notice, const QDateTime &at)
{
    return {
        {QStringLiteral("time"), timeJson(at)},
        {QStringLiteral("what"), kNotice},
        {QStringLiteral("kind"), code(notice.kind)},
        {QStringLiteral("resources"), QJsonArray::fromStringList(notice.resources)},
        {QStringLiteral("message"), notice.text},
    };
}

tl::expected<SessionEvent, QString> readEvent(const QJsonObject &json)
{
    QString problem;
    JsonFields fields(json, {}, problem);
    SessionEvent event;
    event.at = fields.timeOrNull(QLatin1String("time"));
    if (fields.text(QLatin1String("what")) == kNotice)
        event.what = noticeFrom(fields);
    else
        event.what = changeFrom(fields);
    if (!problem.isEmpty())
        return tl::unexpected(problem);
    return event;
}

}
