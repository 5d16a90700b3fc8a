#include "net/system_proxies.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkProxyFactory>
#include <QUrl>
#include <utility>

namespace lanyard {

namespace {

/// Each question goes to a thread of libproxy's, and a refresh asks five times about three hosts.
constexpr qint64 kRemembered = 2000; // milliseconds

class SystemProxies final : public QNetworkProxyFactory {
public:
    explicit SystemProxies(const QList<ProxyLogin> &logins)
        : m_logins(logins)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QNetworkProxyQuery bare = query;
        QUrl url =
            query.url().adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        url.setPath(QStringLiteral("/"));
        bare.setUrl(url);
        if (!m_age.isValid() || m_age.hasExpired(kRemembered)) {
            m_answers.clear();
            m_age.start();
        }
        const std::pair question(int(query.queryType()), url);
        const auto known = m_answers.constFind(question);
        if (known != m_answers.constEnd())
            return *known;
        QList<QNetworkProxy> proxies = systemProxyForQuery(bare);
        for (QNetworkProxy &proxy : proxies)
            identify(proxy);
        return *m_answers.insert(question, proxies);
    }

private:
    void identify(QNetworkProxy &proxy) const
    {
        if (proxy.type() != QNetworkProxy::HttpProxy && proxy.type() != QNetworkProxy::HttpCachingProxy)
            return;
        for (const ProxyLogin &login : m_logins) {
            if (!(login.proxy == ProxyAddress{proxy.hostName(), proxy.port()}))
                continue;
            proxy.setUser(login.user);
            proxy.setPassword(login.password.revealText());
        }
    }

    const QList<ProxyLogin> m_logins;
    QHash<std::pair<int, QUrl>, QList<QNetworkProxy>> m_answers; ///< Qt asks one at a time
    QElapsedTimer m_age;
};

}

void useSystemProxies(const QList<ProxyLogin> &logins)
{
    QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxies(logins)); // Qt's to delete
}

}
