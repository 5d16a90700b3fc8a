#pragma once

// Which QNetworkAccessManager has the connection to a host. A manager keeps connections open for two minutes, at an
// eighth of a megabyte each, and closes none before; so each manager serves a few hosts only, and the older managers
// are dropped during a round over hundreds of resources. The hosts that a round met first stay: among them are those
// that all resources share. Owned by HttpClient.

#include <QList>
#include <QSet>
#include <QString>
#include <memory>

class QNetworkAccessManager;
class QUrl;

namespace lanyard {

class ConnectionPool {
public:
    using Manager = std::shared_ptr<QNetworkAccessManager>; ///< one that went lives until its last reply is in

    static constexpr qsizetype kMostHosts = 16; ///< of one manager
    static constexpr qsizetype kMostManagers = 4; ///< the last 32 hosts are always among them: the refreshes at a time

    /// Hold the pointer until the reply has come.
    Manager managerFor(const QUrl &url);
    /// What is open and idle closes; later requests open new connections.
    void closeIdle();
    /// Later requests share nothing with those before.
    void forget() { m_parts.clear(); }

private:
    struct Part {
        Manager manager;
        QSet<QString> hosts; ///< that it may hold connections to
    };
    QList<Part> m_parts; ///< in the order of their hosts' first requests
};

}
