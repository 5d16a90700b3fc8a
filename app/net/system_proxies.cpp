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
        return known != m_answers.constEnd() ? *known : *m_answers.insert(question, systemProxyForQuery(bare));
    }

private:
    QHash<std::pair<int, QUrl>, QList<QNetworkProxy>> m_answers; ///< Qt asks one at a time
    QElapsedTimer m_age;
};

}

void useSystemProxies()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxies); // Qt's to delete
}

}
