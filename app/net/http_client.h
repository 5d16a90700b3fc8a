#pragma once

// Http over QNetworkAccessManager: no cookies of its own, no redirects, certificate errors never ignored, every reply
// bounded in size, time and headers (app/README.md#trust-rules). Owned by the Agent.

#include "base/proxy_login.h"
#include "net/authorities.h"
#include "net/connection_pool.h"
#include "net/http.h"

#include <QNetworkProxy>
#include <QSet>
#include <QTimer>

class QAuthenticator;
class QNetworkAccessManager;
class QNetworkReply;

namespace lanyard {

class ProxyKeeper;
class ReplyReader;

class HttpClient final : public Http {
    Q_OBJECT
public:
    static constexpr int kMostHeaders = 200;
    static constexpr qint64 kMostHeaderBytes = 64 * 1024;

    /// @param certificateAuthorities PEM texts trusted besides the system's
    explicit HttpClient(const QStringList &certificateAuthorities = {});
    ~HttpClient() override; ///< resumes every coroutine that still waits, before it returns

    QCoro::Task<HttpReply> send(HttpRequest request) override;
    void abortAll() override;
    int inFlight() const override { return int(m_readers.size()); }
    /// After a change of network: what is in flight fails now instead of at its time-out, and later requests open new
    /// connections.
    void resetConnections();
    void setCertificateAuthorities(const QStringList &pemTexts);
    /// Later requests give these, each to its own proxy alone.
    void setProxyLogins(const QList<ProxyLogin> &logins);
    /// Asked about proxies that refuse; may be null.
    void setProxyKeeper(ProxyKeeper *keeper) { m_proxyKeeper = keeper; }

Q_SIGNALS:
    /// Emitted when there has been no request for a while; the connections are closed by then.
    void idle();

private:
    QCoro::Task<HttpReply> attemptWithBoth(HttpRequest request);
    QCoro::Task<bool> mayTryAgain(QUrl url);
    void onProxyRefused(const QNetworkProxy &proxy, QAuthenticator *);
    QCoro::Task<HttpReply> attempt(HttpRequest request, Authorities::Extent trusted);
    QNetworkReply *start(QNetworkAccessManager &manager, const HttpRequest &request, Authorities::Extent trusted);
    void learnFrom(const QNetworkReply &reply, const HttpReply &result);
    void settle();
    void abortReaders();

    ConnectionPool m_connections;
    Authorities m_authorities;
    QSet<QString> m_learnt; ///< hosts whose authorities are known to be needed
    QSet<ReplyReader *> m_readers; ///< one per request, in the frame of its send()
    QTimer m_idle;
    QList<ProxyLogin> m_proxyLogins;
    ProxyKeeper *m_proxyKeeper = nullptr;
    QNetworkProxy m_refusing; ///< the last proxy that did
    bool m_closing = false;
};

}
