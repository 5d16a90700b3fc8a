#include "control/message.h"

#include "storage/json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace lanyard::control {
namespace {

using Parsed = tl::expected<Message, Response>;

constexpr qsizetype kMaxName = 64; ///< characters of a method or an id
constexpr QLatin1String kId("id");
constexpr QLatin1String kMethod("method");
constexpr QLatin1String kParams("params");
constexpr QLatin1String kResult("result");
constexpr QLatin1String kError("error");

tl::unexpected<Response> refused(Code code, const QString &message, const QJsonValue &id = QJsonValue())
{
    return tl::unexpected(Response{id, tl::unexpected(Failure{code, message})});
}

/// Depth of nesting, without building anything; brackets inside strings do not count.
int depthOf(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            i += c == '\\';
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

bool isInteger(const QJsonValue &value)
{
    const double number = value.toDouble();
    return value.isDouble() && std::abs(number) <= 9007199254740992.0 && std::trunc(number) == number;
}

bool isId(const QJsonValue &value)
{
    return isInteger(value) || (value.isString() && value.toString().size() <= kMaxName);
}

Message readCall(JsonReader &object, const QJsonValue &id)
{
    const QString method = object.text(kMethod, kMaxName);
    if (method.isEmpty())
        object.fault(kMethod, QStringLiteral("This must not be empty."));
    const auto params = object.take(kParams, QJsonValue::Object);
    object.refuseOthers();
    const QJsonObject given = params ? params->value.toObject() : QJsonObject();
    return id.isUndefined() ? Message(Notification{method, given}) : Message(Request{id, method, given});
}

/// Lenient about what it does not know: a later version may say more.
Failure readFailure(const JsonItem &item, JsonFaults &faults)
{
    JsonReader error(item, faults);
    Failure failure;
    const auto code = error.need(QLatin1String("code"), QJsonValue::Double);
    if (code && !isInteger(code->value))
        faults.add(*code, QStringLiteral("This must be a whole number."));
    failure.code = Code(code ? code->value.toInt() : 0);
    failure.message = error.text(QLatin1String("message"));
    if (const auto more = error.take(QLatin1String("data"), QJsonValue::Object)) {
        JsonReader data(*more, faults);
        const QLatin1String reason("reason");
        if (!data.any(reason).isNull())
            failure.reason = reasonFromCode(data.takeText(reason).value_or(QString()));
        failure.detail = data.takeText(QLatin1String("detail")).value_or(QString());
    }
    return failure;
}

Message readResponse(JsonReader &object, const QJsonValue &id)
{
    if (const auto error = object.take(kError, QJsonValue::Object))
        return Response{id, tl::unexpected(readFailure(*error, object.faults()))};
    const auto result = object.take(kResult, QJsonValue::Object);
    return Response{id, result ? result->value.toObject() : QJsonObject()};
}

Parsed parseObject(const QJsonObject &members)
{
    JsonFaults faults;
    JsonReader object({QString(), members}, faults);
    const bool isCall = members.contains(kMethod);
    const bool isResponse = members.contains(kResult) || members.contains(kError);
    const QJsonValue given = object.any(kId);
    const QJsonValue id = given.isUndefined() ? QJsonValue() : given; // null, so that an answer can say so
    if (!given.isUndefined() && !isId(given) && !(isResponse && given.isNull()))
        return refused(Code::InvalidRequest, QStringLiteral("id: must be an integer or a short string"));
    if (object.text(QLatin1String("jsonrpc")) != QLatin1String("2.0"))
        object.fault(QLatin1String("jsonrpc"), QStringLiteral("This must be \"2.0\"."));
    if (isCall && isResponse)
        faults.add(QStringLiteral("method, result"), QStringLiteral("This is either a call or an answer."));
    if (members.contains(kResult) && members.contains(kError))
        faults.add(QStringLiteral("result, error"), QStringLiteral("Only one of them may be there."));
    const Message message = isResponse ? readResponse(object, id) : readCall(object, given);
    if (!faults.isEmpty())
        return refused(Code::InvalidRequest, faults.first().sentence(), id);
    return message;
}

QByteArray line(QJsonObject object)
{
    object.insert(QLatin1String("jsonrpc"), QStringLiteral("2.0"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject call(const QString &method, const QJsonObject &params)
{
    QJsonObject object{{QStringLiteral("method"), method}};
    if (!params.isEmpty())
        object.insert(kParams, params);
    return object;
}

QJsonObject errorObject(const Failure &failure)
{
    QJsonObject data{{QStringLiteral("reason"),
        failure.reason ? QJsonValue(lanyard::code(*failure.reason)) : QJsonValue(QJsonValue::Null)}};
    if (!failure.detail.isEmpty())
        data.insert(QLatin1String("detail"), failure.detail);
    return {{QStringLiteral("code"), int(failure.code)}, {QStringLiteral("message"), failure.message},
        {QStringLiteral("data"), data}};
}

}

tl::expected<Message, Response> parse(const QByteArray &line)
{
    if (depthOf(line) > kMaxDepth)
        return refused(Code::Parse, QStringLiteral("line: nested more than %1 deep").arg(kMaxDepth));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(Code::Parse, QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString()));
    if (document.isArray())
        return refused(Code::InvalidRequest, QStringLiteral("line: batches are not supported, send one call a line"));
    return parseObject(document.object());
}

QByteArray encode(const Request &request)
{
    QJsonObject object = call(request.method, request.params);
    object.insert(kId, request.id);
    return line(object);
}

QByteArray encode(const Notification &notification)
{
    return line(call(notification.method, notification.params));
}

QByteArray encode(const Response &response)
{
    QJsonObject object{{QStringLiteral("id"), response.id}};
    if (response.answer)
        object.insert(kResult, *response.answer);
    else
        object.insert(kError, errorObject(response.answer.error()));
    return line(object);
}

}
