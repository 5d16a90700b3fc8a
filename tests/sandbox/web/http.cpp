#include "sandbox/web/http.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace sandbox {

namespace {

bool isSame(const QByteArray &one, const QByteArray &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

}

QString Request::queryValue(const QString &key) const
{
    return QUrlQuery(url).queryItemValue(key, QUrl::FullyDecoded);
}

bool Request::hasQuery(const QString &key) const
{
    return QUrlQuery(url).hasQueryItem(key);
}

QByteArray Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (isSame(key, name))
            return value;
    }
    return {};
}

bool Request::hasHeader(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (isSame(key, name))
            return true;
    }
    return false;
}

QHash<QByteArray, QByteArray> Request::cookies() const
{
    QHash<QByteArray, QByteArray> found;
    for (const auto &[key, value] : headers) {
        if (!isSame(key, "cookie"))
            continue;
        for (const QByteArray &part : value.split(';')) {
            const auto equals = part.indexOf('=');
            if (equals > 0)
                found.insert(part.left(equals).trimmed(), part.mid(equals + 1).trimmed());
        }
    }
    return found;
}

QJsonObject Request::json() const
{
    return QJsonDocument::fromJson(body).object();
}

void Reply::set(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&name](const auto &header) { return isSame(header.first, name); });
    headers.append({name, value});
}

Reply Reply::of(int status, const QByteArray &contentType, const QByteArray &body)
{
    Reply reply{status, {}, body};
    if (!contentType.isEmpty())
        reply.add("content-type", contentType);
    return reply;
}

Reply Reply::json(const QJsonObject &object, int status)
{
    return of(status, "application/json; charset=UTF-8", QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Reply Reply::html(const QByteArray &body, int status)
{
    return of(status, "text/html; charset=UTF-8", body);
}

Reply Reply::text(const QByteArray &body, int status)
{
    return of(status, "text/plain; charset=UTF-8", body);
}

Reply Reply::redirect(const QByteArray &location)
{
    Reply reply{302, {}, {}};
    reply.add("location", location);
    return reply;
}

QByteArray statusTextOf(int httpStatus)
{
    switch (httpStatus) {
    case 400:
        return "INVALID_ARGUMENT";
    case 401:
        return "UNAUTHENTICATED";
    case 403:
        return "PERMISSION_DENIED";
    case 404:
        return "NOT_FOUND";
    case 409:
        return "ABORTED";
    case 429:
        return "RESOURCE_EXHAUSTED";
    case 503:
        return "UNAVAILABLE";
    default:
        return "INTERNAL";
    }
}

Reply googleError(int status, const QByteArray &message, const QByteArray &statusText, const QByteArray &reason)
{
    const QString text = QString::fromUtf8(message);
    QJsonArray details;
    if (!reason.isEmpty()) {
        details.append(
            QJsonObject{{QStringLiteral("@type"), QStringLiteral("type.googleapis.com/google.rpc.ErrorInfo")},
                {QStringLiteral("reason"), QString::fromLatin1(reason)},
                {QStringLiteral("domain"), QStringLiteral("googleapis.com")}});
    } else {
        details.append(
            QJsonObject{{QStringLiteral("@type"), QStringLiteral("type.googleapis.com/google.rpc.DebugInfo")},
                {QStringLiteral("detail"), text}});
    }
    const QJsonObject error{{QStringLiteral("code"), status}, {QStringLiteral("message"), text},
        {QStringLiteral("status"), QString::fromLatin1(statusText)},
        {QStringLiteral("errors"),
            QJsonArray{
                QJsonObject{{QStringLiteral("message"), text}, {QStringLiteral("domain"), QStringLiteral("global")},
                    {QStringLiteral("reason"), QStringLiteral("invalid")}}}},
        {QStringLiteral("details"), details}};
    return Reply::json({{QStringLiteral("error"), error}}, status);
}

Reply badRequest(const QByteArray &message)
{
    return googleError(400, message, "INVALID_ARGUMENT");
}

void allowAnyOrigin(Reply &reply)
{
    reply.set("access-control-allow-origin", "*");
}

void allowThisOrigin(Reply &reply, const Request &request)
{
    const QByteArray origin = request.header("origin");
    if (origin.isEmpty())
        return;
    reply.set("access-control-allow-origin", origin);
    reply.set("access-control-allow-credentials", "true");
    reply.set("vary", "Origin");
}

Reply preflightForAnyOrigin(const Request &request)
{
    Reply reply{200, {}, {}};
    allowAnyOrigin(reply);
    reply.set("access-control-allow-methods", "GET, POST, OPTIONS");
    const QByteArray asked = request.header("access-control-request-headers");
    reply.set("access-control-allow-headers",
        asked.isEmpty()
            ? QByteArrayLiteral("authorization, content-type, x-client-version, x-firebase-gmpid, x-firebase-client")
            : asked);
    reply.set("access-control-max-age", "3600");
    return reply;
}

Reply preflightForThisOrigin(const Request &request, const QByteArray &methods, const QByteArray &headers)
{
    Reply reply{200, {}, {}};
    allowThisOrigin(reply, request);
    reply.set("access-control-allow-methods", methods);
    reply.set("access-control-allow-headers", headers);
    reply.set("access-control-max-age", "3600");
    return reply;
}

}
