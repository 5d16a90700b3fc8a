#include "iap/google_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

// HTTP status -> canonical code, where the body names none (PROTOCOL.md#redirect-server-errors).
QString statusName(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("INVALID_ARGUMENT");
    case 401:
        return QStringLiteral("UNAUTHENTICATED");
    case 403:
        return QStringLiteral("PERMISSION_DENIED");
    case 404:
        return QStringLiteral("NOT_FOUND");
    case 409:
        return QStringLiteral("ABORTED");
    case 429:
        return QStringLiteral("RESOURCE_EXHAUSTED");
    default:
        return {};
    }
}

}

bool GoogleError::names(const char *wanted) const
{
    const QLatin1String name(wanted);
    return code == name || code.startsWith(name) || reasons.contains(name);
}

GoogleError readGoogleError(const HttpReply &reply)
{
    GoogleError result;
    result.status = statusName(reply.status);
    const QJsonObject error = QJsonDocument::fromJson(reply.body).object().value(u"error").toObject();
    if (error.isEmpty() || reply.status < 400)
        return result;
    result.isForm = true;
    const QString message = error.value(u"message").toString().left(500);
    result.code = message.section(u':', 0, 0).trimmed();
    result.detail = message;
    result.status = error.value(u"status").toString(result.status).left(100);
    const QJsonArray details = error.value(u"details").toArray();
    for (const QJsonValue &value : details) {
        const QJsonObject detail = value.toObject();
        if (detail.contains(u"detail"))
            result.detail = detail.value(u"detail").toString().left(500);
        if (detail.contains(u"reason"))
            result.reasons += detail.value(u"reason").toString().left(100);
    }
    return result;
}
}
