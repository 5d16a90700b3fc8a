#include "cli/cookie_text.h"

#include <QDateTime>
#include <QJsonObject>

namespace lanyard::cli {

static QByteArray cookieField(const QJsonValue &cookie, QLatin1String key)
{
    return cookie[key].toString().toUtf8();
}

QByteArray cookieHeader(const QJsonArray &cookies)
{
    QByteArrayList pairs;
    for (const QJsonValue &cookie : cookies)
        pairs.append(cookieField(cookie, QLatin1String("name")) + '=' + cookieField(cookie, QLatin1String("value")));
    return "Cookie: " + pairs.join("; ");
}

QByteArray netscapeFile(const QJsonArray &cookies)
{
    QByteArray file("# Netscape HTTP Cookie File\n");
    for (const QJsonValue &cookie : cookies) {
        const QDateTime expiry = QDateTime::fromString(cookie[QLatin1String("expiresAt")].toString(), Qt::ISODate);
        const QByteArray seconds = QByteArray::number(expiry.isValid() ? expiry.toSecsSinceEpoch() : 0);
        const QByteArrayList fields{"#HttpOnly_" + cookieField(cookie, QLatin1String("host")), "FALSE",
            cookieField(cookie, QLatin1String("path")), "TRUE", seconds, cookieField(cookie, QLatin1String("name")),
            cookieField(cookie, QLatin1String("value"))};
        file += fields.join('\t') + '\n';
    }
    return file;
}

}
