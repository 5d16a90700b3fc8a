#include "control/token_life.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard::control {

std::optional<TokenLife> lifeOf(const Secret &jwt)
{
    const QByteArray payload = QByteArray::fromBase64(jwt.revealText().section(u'.', 1, 1).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    const qint64 issuedAt = claims.value(QLatin1String("iat")).toInteger();
    const qint64 expiresAt = claims.value(QLatin1String("exp")).toInteger();
    if (issuedAt <= 0 || expiresAt <= issuedAt)
        return std::nullopt;
    return TokenLife{QDateTime::fromSecsSinceEpoch(expiresAt, Qt::UTC), std::chrono::seconds(expiresAt - issuedAt)};
}

}
