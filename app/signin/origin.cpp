#include "signin/origin.h"

#include <QHostAddress>

namespace lanyard::signin {

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

QString originOf(const QUrl &url)
{
    const bool https = url.scheme() == QLatin1String("https");
    const QString host = hostOf(url);
    if ((!https && url.scheme() != QLatin1String("http")) || host.isEmpty())
        return {};
    const int standard = https ? 443 : 80;
    const QString bracketed = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    const QString origin = url.scheme() + QStringLiteral("://") + bracketed;
    return url.port(standard) == standard ? origin : origin + QLatin1Char(':') + QString::number(url.port());
}

bool isLoopback(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return address.isLoopback();
    const QString name = host.toLower();
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"));
}

bool isWebAllowed(const QUrl &url, bool development)
{
    if (url.scheme() == QLatin1String("https"))
        return !url.host().isEmpty();
    return url.scheme() == QLatin1String("http") && development && isLoopback(url.host());
}

}
