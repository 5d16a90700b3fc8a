#include "window/proxy_environment.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

namespace lanyard {

namespace {

const QStringList kProxyVariables{QStringLiteral("https_proxy"), QStringLiteral("http_proxy"),
    QStringLiteral("HTTPS_PROXY"), QStringLiteral("HTTP_PROXY")};

/// "pac+https://..." and "wpad:" are libproxy's alone.
bool isPlain(const QString &variable)
{
    return !variable.isEmpty() && !variable.startsWith(QLatin1String("pac+"))
        && !variable.startsWith(QLatin1String("wpad:"));
}

/// Empty: no proxy.
QString addressOf(const QNetworkProxy &proxy)
{
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    if (!isSocks && !isHttp)
        return {};
    QUrl url;
    url.setScheme(isSocks ? QStringLiteral("socks5") : QStringLiteral("http"));
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    return url.toString(); // without user and password: the engine asks
}

}

QList<ProxyAnswer> proxiesFor(const QList<QUrl> &urls)
{
    QList<ProxyAnswer> answers;
    for (const QUrl &url : urls) {
        const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
        answers << ProxyAnswer{url.host(), proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first()};
    }
    return answers;
}

void setProxies(QProcessEnvironment &environment, const QList<ProxyAnswer> &answers)
{
    for (const QString &name : kProxyVariables) {
        if (isPlain(environment.value(name)))
            return;
    }
    QString proxy;
    QStringList direct;
    for (const ProxyAnswer &answer : answers) {
        const QString address = addressOf(answer.proxy);
        if (address.isEmpty())
            direct << answer.host;
        else if (proxy.isEmpty())
            proxy = address;
    }
    for (const QString &name : kProxyVariables)
        environment.remove(name);
    if (proxy.isEmpty())
        return;
    environment.insert(QStringLiteral("https_proxy"), proxy);
    environment.insert(QStringLiteral("http_proxy"), proxy);
    environment.remove(QStringLiteral("NO_PROXY"));
    environment.insert(QStringLiteral("no_proxy"), direct.join(QLatin1Char(',')));
}

}
