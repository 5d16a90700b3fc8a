#include "iap/exchange.h"

#include "iap/origin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

HttpRequest postToRedirectServer(const Challenge &challenge, const QJsonObject &body)
{
    const QByteArray origin = originOf(challenge.authPage).toLatin1();
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = challenge.redirectUri;
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}, {"Origin", origin},
        {"Referer", origin + '/'}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

HttpRequest toTarget(const QUrl &url, const QByteArray &cookieHeader)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "*/*"}, {"Content-Type", "application/json"}};
    if (!cookieHeader.isEmpty())
        request.headers.emplaceBack("Cookie", cookieHeader);
    return request;
}

StepResult<QJsonObject> jsonOf(Step step, const HttpReply &reply)
{
    if (reply.fault != TransportFault::None || reply.status < 200 || reply.status >= 300)
        return tl::unexpected(judge(step, reply));
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return tl::unexpected(judge(step, reply));
    return document.object();
}

}

HttpRequest sessionInfoRequest(const Challenge &challenge)
{
    return postToRedirectServer(challenge, QJsonObject{{QStringLiteral("state"), challenge.state}});
}

StepResult<SessionInfo> readSessionInfo(const HttpReply &reply)
{
    const auto object = jsonOf(Step::SessionInfo, reply);
    if (!object)
        return tl::unexpected(object.error());
    SessionInfo info;
    const QJsonArray ids = object->value(u"tenantIds").toArray();
    for (const QJsonValue &id : ids) {
        if (id.isString() && info.tenantIds.size() < 1000)
            info.tenantIds += id.toString();
    }
    if (info.tenantIds.isEmpty())
        return stepError(Reason::IapUnavailable, QStringLiteral("session information without tenantIds"),
            Next::RetryThenContactAdmin);
    return info;
}

HttpRequest exchangeRequest(const Challenge &challenge, const Secret &idToken)
{
    return postToRedirectServer(challenge,
        QJsonObject{{QStringLiteral("id_token"), idToken.revealText()}, {QStringLiteral("state"), challenge.state}});
}

StepResult<Exchange> readExchange(const HttpReply &reply)
{
    const auto object = jsonOf(Step::Exchange, reply);
    if (!object)
        return tl::unexpected(object.error());
    Exchange exchange;
    exchange.redirectToken = Secret(object->value(u"redirectToken").toString());
    exchange.targetUri = QUrl(object->value(u"targetUri").toString(), QUrl::StrictMode);
    if (exchange.redirectToken.isEmpty() || !exchange.targetUri.isValid() || exchange.targetUri.isEmpty())
        return stepError(Reason::IapUnavailable, QStringLiteral("exchange reply without redirectToken or targetUri"),
            Next::RetryThenContactAdmin);
    for (const char byte : exchange.redirectToken.reveal()) {
        if (byte <= ' ' || byte > '~')
            return stepError(Reason::IapUnavailable, QStringLiteral("redirect token is no header value"),
                Next::RetryThenContactAdmin);
    }
    return exchange;
}

HttpRequest targetRequest(const Exchange &exchange, const QByteArray &cookieHeader)
{
    HttpRequest request = toTarget(exchange.targetUri, cookieHeader);
    request.headers.emplaceBack("x-iap-3p-token", exchange.redirectToken.reveal().toByteArray());
    return request;
}

HttpRequest targetRequestByQuery(const Exchange &exchange, const QByteArray &cookieHeader)
{
    const QUrl url = withQuery(exchange.targetUri, QStringLiteral("rt"), exchange.redirectToken.revealText());
    return toTarget(url, cookieHeader);
}

bool wantsNonceCheck(const HttpReply &reply)
{
    return reply.status == 200 && !reply.isJson() && reply.body == "XsrfNonceCheckIsNeeded";
}

}
