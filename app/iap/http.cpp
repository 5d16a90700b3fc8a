#include "iap/http.h"

namespace lanyard {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QList<QByteArray> HttpReply::setCookieLines() const
{
    QList<QByteArray> lines;
    for (const auto &[key, value] : headers) {
        if (key.compare("set-cookie", Qt::CaseInsensitive) == 0)
            lines += value.split('\n'); // QNetworkReply joins several by a newline
    }
    return lines;
}

bool HttpReply::hasMarker() const
{
    return header("x-goog-iap-generated-response").compare("true", Qt::CaseInsensitive) == 0;
}

bool HttpReply::isJson() const
{
    return header("content-type").toLower().contains("application/json");
}

bool HttpReply::isHtml() const
{
    return header("content-type").toLower().contains("text/html");
}

QDateTime httpDate(const QByteArray &text)
{
    if (!text.endsWith(" GMT"))
        return {};
    return QDateTime::fromString(QString::fromLatin1(text.chopped(3)) + QStringLiteral("+0000"), Qt::RFC2822Date)
        .toUTC();
}

}
