#include "iap/token.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace lanyard {

namespace {

QString encoded(QByteArrayView value)
{
    // QUrlQuery leaves '+' and '/' alone, which a form's reader takes for a space (RFC 1866, section 8.2.1).
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(value)));
}

QString formEncoded(const Secret &refreshToken)
{
    return QStringLiteral("grant_type=refresh_token&refresh_token=") + encoded(refreshToken.reveal());
}

tl::unexpected<Error> badToken(const QString &what)
{
    return failure(Reason::IdentityPlatformUnavailable, QStringLiteral("ID token: ") + what);
}

Result<QJsonObject> claimsOf(const Secret &jwt)
{
    const QList<QByteArray> parts = jwt.reveal().toByteArray().split('.');
    if (parts.size() != 3)
        return badToken(QStringLiteral("not three parts"));
    const auto decoded = QByteArray::fromBase64Encoding(parts[1],
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = decoded ? QJsonDocument::fromJson(decoded.decoded) : QJsonDocument();
    if (!document.isObject())
        return badToken(QStringLiteral("unreadable claims"));
    return document.object();
}

QDateTime timeOf(const QJsonValue &value)
{
    constexpr double kYear9999 = 253402300799.0;
    const double seconds = value.toDouble(-1);
    if (seconds < 0 || seconds > kYear9999)
        return {};
    return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
}

}

HttpRequest mintRequest(const QUrl &secureToken, const AccountKey &account, const Secret &refreshToken)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = secureToken;
    request.url.setPath(secureToken.path().endsWith(u'/') ? secureToken.path() + QStringLiteral("v1/token")
                                                          : secureToken.path() + QStringLiteral("/v1/token"));
    request.url.setQuery(QStringLiteral("key=") + encoded(account.apiKey.toUtf8()));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"},
        {"Referer", account.authOrigin.toLatin1() + '/'}};
    request.body = formEncoded(refreshToken).toLatin1();
    return request;
}

StepResult<Minted> readMinted(const HttpReply &reply, const QString &tenant)
{
    if (reply.fault != TransportFault::None || reply.status != 200)
        return tl::unexpected(judge(Step::Token, reply));
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    Minted minted;
    minted.refreshToken = Secret(object.value(u"refresh_token").toString());
    const auto idToken = readIdToken(Secret(object.value(u"id_token").toString()));
    if (!idToken || minted.refreshToken.isEmpty()) {
        Verdict verdict = judge(Step::Token, reply);
        if (!idToken)
            verdict.error.detail = idToken.error().detail;
        return tl::unexpected(std::move(verdict));
    }
    if (idToken->tenant != tenant)
        return stepError(
            Reason::TokenInvalid, QStringLiteral("ID token of tenant %1, expected %2").arg(idToken->tenant, tenant));
    minted.idToken = *idToken;
    return minted;
}

Result<IdToken> readIdToken(const Secret &jwt)
{
    const auto claims = claimsOf(jwt);
    if (!claims)
        return tl::unexpected(claims.error());
    const QString audience = claims->value(u"aud").toString();
    if (audience.isEmpty()
        || claims->value(u"iss").toString() != QStringLiteral("https://securetoken.google.com/") + audience)
        return badToken(QStringLiteral("iss and aud do not belong together"));
    IdToken token;
    token.jwt = jwt;
    token.person = {claims->value(u"sub").toString(), claims->value(u"email").toString(),
        claims->value(u"phone_number").toString(), claims->value(u"name").toString()};
    const QJsonObject firebase = claims->value(u"firebase").toObject();
    token.tenant = firebase.value(u"tenant").toString();
    token.provider = firebase.value(u"sign_in_provider").toString();
    token.project = audience;
    token.issuedAt = timeOf(claims->value(u"iat"));
    token.expiresAt = timeOf(claims->value(u"exp"));
    if (token.person.uid.isEmpty())
        return badToken(QStringLiteral("no sub"));
    if (!token.issuedAt.isValid() || !token.expiresAt.isValid() || token.expiresAt <= token.issuedAt)
        return badToken(QStringLiteral("iat and exp make no sense"));
    return token;
}

}
