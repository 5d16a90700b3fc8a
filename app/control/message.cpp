#include "control/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace lanyard::control {
namespace {

using Parsed = tl::expected<Message, Malformed>;

constexpr qsizetype kMaxName = 64; ///< characters of a method or an id

tl::unexpected<Malformed> malformed(Code code, const QString &message, const QJsonValue &id = QJsonValue())
{
    return tl::unexpected(Malformed{code, message, id});
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

/// Null when there is none, so that an answer to it can say so (JSON-RPC 2.0, section 5).
QJsonValue idOf(const QJsonObject &object)
{
    const QJsonValue id = object.value(QLatin1String("id"));
    return id.isUndefined() ? QJsonValue() : id;
}

bool isId(const QJsonValue &value)
{
    return isInteger(value) || (value.isString() && value.toString().size() <= kMaxName);
}

QString unknownMember(const QJsonObject &object, std::initializer_list<QLatin1String> known)
{
    for (const QString &key : object.keys()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            return key.left(kMaxName);
    }
    return QString();
}

Parsed parseCall(const QJsonObject &object)
{
    const QJsonValue id = idOf(object);
    const QString unknown = unknownMember(
        object, {QLatin1String("jsonrpc"), QLatin1String("id"), QLatin1String("method"), QLatin1String("params")});
    if (!unknown.isEmpty())
        return malformed(Code::InvalidRequest, unknown + QStringLiteral(": unknown member"), id);
    const QJsonValue method = object.value(QLatin1String("method"));
    if (!method.isString() || method.toString().isEmpty() || method.toString().size() > kMaxName)
        return malformed(Code::InvalidRequest, QStringLiteral("method: must be a short string"), id);
    const QJsonValue params = object.value(QLatin1String("params"));
    if (!params.isUndefined() && !params.isObject())
        return malformed(Code::InvalidRequest, QStringLiteral("params: must be an object"), id);
    if (object.contains(QLatin1String("id")))
        return Request{id, method.toString(), params.toObject()};
    return Notification{method.toString(), params.toObject()};
}

tl::expected<Failure, QString> parseFailure(const QJsonValue &value)
{
    const QJsonObject error = value.toObject();
    const QJsonValue code = error.value(QLatin1String("code"));
    const QJsonValue message = error.value(QLatin1String("message"));
    const QJsonObject data = error.value(QLatin1String("data")).toObject();
    const QJsonValue reason = data.value(QLatin1String("reason"));
    if (!value.isObject())
        return tl::unexpected(QStringLiteral("error: must be an object"));
    if (!isInteger(code))
        return tl::unexpected(QStringLiteral("error.code: must be an integer"));
    if (!message.isString())
        return tl::unexpected(QStringLiteral("error.message: must be a string"));
    if (!reason.isString() && !reason.isNull() && !reason.isUndefined())
        return tl::unexpected(QStringLiteral("error.data.reason: must be a string or null"));
    return Failure{Code(code.toInt()), message.toString(), reasonFromCode(reason.toString()),
        data.value(QLatin1String("detail")).toString()};
}

Parsed parseResponse(const QJsonObject &object)
{
    const QJsonValue id = idOf(object);
    const QJsonValue result = object.value(QLatin1String("result"));
    if (object.contains(QLatin1String("error")) == object.contains(QLatin1String("result")))
        return malformed(Code::InvalidRequest, QStringLiteral("result, error: exactly one of them must be there"), id);
    if (result.isObject())
        return Response{id, result.toObject()};
    if (!result.isUndefined())
        return malformed(Code::InvalidRequest, QStringLiteral("result: must be an object"), id);
    const auto failure = parseFailure(object.value(QLatin1String("error")));
    if (!failure)
        return malformed(Code::InvalidRequest, failure.error(), id);
    return Response{id, tl::unexpected(*failure)};
}

Parsed parseObject(const QJsonObject &object)
{
    const bool isCall = object.contains(QLatin1String("method"));
    const bool isResponse = object.contains(QLatin1String("result")) || object.contains(QLatin1String("error"));
    const QJsonValue id = idOf(object);
    const bool nullAllowed = isResponse && id.isNull();
    if (object.contains(QLatin1String("id")) && !isId(id) && !nullAllowed)
        return malformed(Code::InvalidRequest, QStringLiteral("id: must be an integer or a short string"));
    if (object.value(QLatin1String("jsonrpc")) != QJsonValue(QStringLiteral("2.0")))
        return malformed(Code::InvalidRequest, QStringLiteral("jsonrpc: must be \"2.0\""), id);
    if (isCall && isResponse)
        return malformed(Code::InvalidRequest, QStringLiteral("method, result: either a call or an answer"), id);
    return isResponse ? parseResponse(object) : parseCall(object);
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
        object.insert(QLatin1String("params"), params);
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

tl::expected<Message, Malformed> parse(const QByteArray &line)
{
    if (depthOf(line) > kMaxDepth)
        return malformed(Code::Parse, QStringLiteral("line: nested more than %1 deep").arg(kMaxDepth));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(Code::Parse, QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString()));
    if (document.isArray())
        return malformed(Code::InvalidRequest, QStringLiteral("line: batches are not supported, send one call a line"));
    return parseObject(document.object());
}

QByteArray encode(const Request &request)
{
    QJsonObject object = call(request.method, request.params);
    object.insert(QLatin1String("id"), request.id);
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
        object.insert(QLatin1String("result"), *response.answer);
    else
        object.insert(QLatin1String("error"), errorObject(response.answer.error()));
    return line(object);
}

}
