#include "sandbox/identity/upstream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>

namespace sandbox {

namespace {

constexpr int kTimeoutMs = 10'000;

/// @param since when the grant's sign-in was, in seconds
QByteArray refusalOf(const QJsonArray &users, qint64 since)
{
    if (users.isEmpty())
        return "USER_NOT_FOUND";
    const QJsonObject user = users.first().toObject();
    if (user.value(u"disabled").toBool())
        return "USER_DISABLED";
    return user.value(u"validSince").toString().toLongLong() > since ? QByteArrayLiteral("TOKEN_EXPIRED")
                                                                     : QByteArray();
}

}

void Upstream::post(
    const QString &path, const QString &query, const Headers &headers, const QByteArray &body, const Done &done)
{
    send("POST", path, query, headers, body, done);
}

void Upstream::send(const QByteArray &method, const QString &path, const QString &query, const Headers &headers,
    const QByteArray &body, const Done &done)
{
    QUrl url = m_base;
    url.setPath(path);
    url.setQuery(query);
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setTransferTimeout(kTimeoutMs);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, done] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        done(status, reply->readAll(), reply->rawHeader("content-type"));
        reply->deleteLater();
    });
}

void Upstream::forward(const QString &path, const Request &request, const Respond &respond)
{
    const Headers headers{{"content-type", request.header("content-type")}};
    send(request.method, path, request.rawQuery(), headers, request.body,
        [respond](int status, const QByteArray &body, const QByteArray &type) {
            respond(status == 0
                    ? googleError(503, "The identity platform behind the sandbox does not answer.", "UNAVAILABLE")
                    : Reply::of(status, type, body));
        });
}

void Upstream::refresh(const RefreshGrant &grant, const std::function<void(const Refreshed &)> &done)
{
    const QString tenant = grant.tenant.isEmpty() ? QString() : QStringLiteral("/tenants/") + grant.tenant;
    const QString path =
        QStringLiteral("/identitytoolkit.googleapis.com/v1/projects/%1%2/accounts:lookup").arg(grant.project, tenant);
    const Headers headers{{"content-type", "application/json"}, {"authorization", "Bearer owner"}};
    const QJsonObject who{{QStringLiteral("localId"), QJsonArray{grant.uid}}};
    post(path, {}, headers, QJsonDocument(who).toJson(),
        [this, grant, done](int status, const QByteArray &body, const QByteArray &) {
            if (status != 200)
                return done({});
            const QJsonArray users = QJsonDocument::fromJson(body).object().value(u"users").toArray();
            const QByteArray refusal = refusalOf(users, grant.upstreamSince);
            return refusal.isEmpty() ? fetchToken(grant, done) : done({refusal, {}});
        });
}

void Upstream::fetchToken(const RefreshGrant &grant, const std::function<void(const Refreshed &)> &done)
{
    const Headers headers{{"content-type", "application/x-www-form-urlencoded"}};
    const QByteArray form = "grant_type=refresh_token&refresh_token=" + grant.upstreamToken.toPercentEncoding();
    post(QStringLiteral("/securetoken.googleapis.com/v1/token"), QStringLiteral("key=sandbox"), headers, form,
        [done](int status, const QByteArray &body, const QByteArray &) {
            const QJsonObject reply = QJsonDocument::fromJson(body).object();
            if (status == 200)
                done({{}, reply.value(u"id_token").toString().toLatin1()});
            else
                done({reply.value(u"error").toObject().value(u"message").toString().toLatin1(), {}});
        });
}

}
