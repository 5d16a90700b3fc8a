#pragma once

// Answers of IAP, Identity Platform and things in between, as plain values; and readable words for test failures.

#include "base/reason.h"
#include "iap/http.h"
#include "iap/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

using Headers = QList<QPair<QByteArray, QByteArray>>;

inline HttpReply answer(
    int status, const QByteArray &contentType = {}, const QByteArray &body = {}, const Headers &more = {})
{
    HttpReply reply;
    reply.status = status;
    reply.url = QUrl(QStringLiteral("https://wiki.example.com/reports?id=7"));
    reply.headers = more;
    if (!contentType.isEmpty())
        reply.headers.emplaceBack("Content-Type", contentType);
    reply.body = body;
    return reply;
}

inline HttpReply json(int status, const QByteArray &body)
{
    return answer(status, "application/json; charset=UTF-8", body);
}

inline HttpReply html(int status, const QByteArray &body = "<html><body>A page</body></html>")
{
    return answer(status, "text/html; charset=UTF-8", body);
}

/// One that IAP made itself (PROTOCOL.md#marker).
inline HttpReply byIap(int status, const QByteArray &body = {}, const Headers &more = {})
{
    return answer(status, "text/html; charset=UTF-8", body, Headers{{"X-Goog-IAP-Generated-Response", "true"}} + more);
}

/// Google's error form (PROTOCOL.md#error-form); @param detail goes to details[0].detail, @param reason to
/// details[].reason
inline HttpReply googleError(int status, const QString &message, const QString &statusText = {},
    const QString &reason = {}, const QString &detail = {})
{
    QJsonObject error{{QStringLiteral("code"), status}, {QStringLiteral("message"), message}};
    if (!statusText.isEmpty())
        error.insert(QStringLiteral("status"), statusText);
    QJsonArray details;
    if (!detail.isEmpty())
        details += QJsonObject{{QStringLiteral("detail"), detail}};
    if (!reason.isEmpty())
        details += QJsonObject{{QStringLiteral("reason"), reason}};
    if (!details.isEmpty())
        error.insert(QStringLiteral("details"), details);
    return json(status, QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson());
}

inline HttpReply faulty(TransportFault fault)
{
    HttpReply reply;
    reply.fault = fault;
    reply.faultText = QStringLiteral("a fault");
    return reply;
}

inline QString word(Next next)
{
    switch (next) {
    case Next::AsReason:
        return QStringLiteral("as reason");
    case Next::Restart:
        return QStringLiteral("restart");
    case Next::RestartWithNewToken:
        return QStringLiteral("restart with new token");
    case Next::RetryThenSignIn:
        return QStringLiteral("retry, then sign in");
    case Next::RetryThenContactAdmin:
        return QStringLiteral("retry, then contact admin");
    }
    Q_UNREACHABLE();
}

/// "iap-unavailable, restart"
inline QString word(const Verdict &verdict)
{
    return code(verdict.error.reason) + QStringLiteral(", ") + word(verdict.next);
}

template <class T> QString word(const StepResult<T> &judged)
{
    return judged ? QStringLiteral("good") : word(judged.error());
}

}

Q_DECLARE_METATYPE(lanyard::HttpReply)
