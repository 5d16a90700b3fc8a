#include "status/event_json.h"

#include "status/json_values.h"

namespace lanyard {

namespace {

constexpr QLatin1String kNotice("notice");

SessionChange changeFrom(JsonReader fields)
{
    SessionChange change;
    change.kind = fields.word(QLatin1String("what"), SessionChange::kAllKinds);
    change.at = fields.timeOrNull(QLatin1String("time"));
    SessionView &session = change.after;
    session.id = fields.text(QLatin1String("resource"));
    session.name = fields.text(QLatin1String("name"));
    session.state = fields.word(QLatin1String("state"), kAllStates);
    session.reason = fields.word(QLatin1String("reason"), kAllReasons);
    session.message = fields.text(QLatin1String("message"));
    session.expiresAt = fields.timeOrNull(QLatin1String("expiresAt"));
    session.refreshMethod = fields.word(QLatin1String("refresh"), kAllRefreshMethods);
    return change;
}

Notice noticeFrom(JsonReader fields)
{
    Notice notice;
    notice.kind = fields.word(QLatin1String("kind"), Notice::kAllKinds);
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

static SessionEvent eventFrom(JsonReader &fields)
{
    SessionEvent event;
    event.at = fields.timeOrNull(QLatin1String("time"));
    if (fields.text(QLatin1String("what")) == kNotice)
        event.what = noticeFrom(fields);
    else
        event.what = changeFrom(fields);
    return event;
}

tl::expected<SessionEvent, JsonError> readEvent(const QJsonObject &json)
{
    return readObject(json, eventFrom);
}

}
