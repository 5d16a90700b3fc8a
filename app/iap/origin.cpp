#include "iap/origin.h"

#include <QHostAddress>
#include <QUrlQuery>

namespace lanyard {

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme();
    const QString host = hostOf(url);
    const bool isWeb = scheme == QLatin1String("https") || scheme == QLatin1String("http");
    const bool hasUser = url.authority(QUrl::FullyEncoded).contains(u'@'); // an empty one as well
    if (!url.isValid() || !isWeb || host.isEmpty() || host.endsWith(u'.') || hasUser)
        return {};
    const int defaultPort = scheme == QLatin1String("https") ? 443 : 80;
    const int port = url.port(defaultPort);
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    const QString origin = scheme + QStringLiteral("://") + bracketed;
    return port == defaultPort ? origin : origin + u':' + QString::number(port);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const QString origin = originOf(a);
    return !origin.isEmpty() && origin == originOf(b);
}

bool isLoopback(const QUrl &url)
{
    const QString host = hostOf(url);
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool isAcceptableEndpoint(const QUrl &url, bool development)
{
    if (originOf(url).isEmpty())
        return false;
    return url.scheme() == QLatin1String("https") || (development && isLoopback(url));
}

QString queryValue(const QUrl &url, const QString &key)
{
    return QUrlQuery(url).queryItemValue(key, QUrl::FullyDecoded);
}

QUrl withQuery(QUrl url, const QString &key, const QString &value)
{
    // Appended as text: rewriting the query could change what the server wrote there.
    const QString item = key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    const QString query = url.query(QUrl::FullyEncoded);
    url.setQuery(query.isEmpty() ? item : query + u'&' + item, QUrl::StrictMode);
    return url;
}

}
