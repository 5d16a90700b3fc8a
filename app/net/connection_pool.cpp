#include "net/connection_pool.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>
#include <utility>

namespace lanyard {

static ConnectionPool::Manager makeManager()
{
    ConnectionPool::Manager manager(new QNetworkAccessManager, [](QObject *old) { old->deleteLater(); });
    manager->setAutoDeleteReplies(false);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

ConnectionPool::Manager ConnectionPool::managerFor(const QUrl &url)
{
    const QString host = url.authority();
    for (const Part &part : std::as_const(m_parts)) {
        if (part.hosts.contains(host))
            return part.manager;
    }
    if (m_parts.isEmpty() || m_parts.last().hosts.size() >= kMostHosts)
        m_parts.append({makeManager(), {}});
    m_parts.last().hosts.insert(host);
    if (m_parts.size() > kMostManagers)
        m_parts.removeAt(1);
    return m_parts.last().manager;
}

void ConnectionPool::closeIdle()
{
    m_parts.resize(qMin<qsizetype>(m_parts.size(), 1));
    for (Part &part : m_parts) {
        part.manager->clearConnectionCache();
        part.hosts.clear();
    }
}

}
