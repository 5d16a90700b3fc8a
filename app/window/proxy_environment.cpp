#include "window/proxy_environment.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <algorithm>

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
    return url.toString(); // without user and password: they are in the job
}

QString withoutLogin(const QString &variable)
{
    const qsizetype scheme = variable.indexOf(QLatin1String("://"));
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    return variable.left(begin) + variable.mid(std::max(begin, variable.lastIndexOf(u'@') + 1));
}

ProxyAddress addressIn(const QString &variable)
{
    const QString text = variable.contains(QLatin1String("://")) ? variable : QLatin1String("http://") + variable;
    const QUrl url(text);
    return {url.host(), quint16(url.port(80))};
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
    const auto isSet = [&environment](const QString &name) { return isPlain(environment.value(name)); };
    if (std::any_of(kProxyVariables.begin(), kProxyVariables.end(), isSet)) {
        for (const QString &name : kProxyVariables) {
            if (isSet(name))
                environment.insert(name, withoutLogin(environment.value(name)));
        }
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

std::optional<ProxyLogin> proxyLoginFor(const QProcessEnvironment &environment, const QList<ProxyAnswer> &answers)
{
    const QString lower = environment.value(QStringLiteral("https_proxy"));
    const QString used = lower.isEmpty() ? environment.value(QStringLiteral("HTTPS_PROXY")) : lower;
    const ProxyAddress engines = addressIn(used);
    for (const ProxyAnswer &answer : answers) {
        const QNetworkProxy &proxy = answer.proxy;
        const ProxyAddress address{proxy.hostName(), proxy.port()};
        if (!used.isEmpty() && address == engines && !addressOf(proxy).isEmpty() && !proxy.user().isEmpty())
            return ProxyLogin{address, proxy.user(), Secret(proxy.password())};
    }
    return std::nullopt;
}

}
