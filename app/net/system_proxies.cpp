#include "net/system_proxies.h"

#include <QNetworkProxyFactory>
#include <QUrl>

namespace lanyard {

namespace {

class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QNetworkProxyQuery bare = query;
        QUrl url =
            query.url().adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        url.setPath(QStringLiteral("/"));
        bare.setUrl(url);
        return systemProxyForQuery(bare);
    }
};

}

void useSystemProxies()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxies); // Qt's to delete
}

}
