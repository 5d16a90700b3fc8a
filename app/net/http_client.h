#pragma once

// Http over QNetworkAccessManager: no cookies of its own, no redirects, certificate errors never ignored, every reply
// bounded in size, time and headers (app/README.md#trust-rules). Owned by the Agent.

#include "net/http.h"
#include "net/system_authorities.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QSslConfiguration>
#include <QTimer>
#include <memory>
#include <optional>

class QNetworkReply;

namespace lanyard {

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

Q_SIGNALS:
    /// No request for a while; the connections are closed.
    void idle();

private:
    using Manager = std::shared_ptr<QNetworkAccessManager>;

    Manager managerFor(const QUrl &url);
    QNetworkReply *start(QNetworkAccessManager &manager, const HttpRequest &request);
    QSslConfiguration makeTls() const;
    void followSystem();
    void settle();
    void abortReaders();

    Manager m_manager; ///< a replaced one lives until its last reply is in
    QSet<QString> m_hosts; ///< hosts that the manager may hold connections to
    QStringList m_authorities; ///< PEM
    AuthoritiesStamp m_authoritiesStamp; ///< at the last request
    std::optional<QSslConfiguration> m_tls; ///< made for the first request
    QSet<ReplyReader *> m_readers; ///< one per request, in the frame of its send()
    QTimer m_idle;
    bool m_closing = false;
};

}
