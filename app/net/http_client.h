#pragma once

// Http over QNetworkAccessManager: no cookies of its own, no redirects, certificate errors never ignored, every reply
// bounded in size, time and headers (design section 7, rules 1 and 7). Owned by main; outlives the event loop.

#include "net/http.h"

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
    ~HttpClient() override; ///< resumes whoever still waits, at once

    QCoro::Task<HttpReply> send(HttpRequest request) override;
    void abortAll() override;
    int inFlight() const override { return int(m_readers.size()); }
    /// The network is another one: what is in flight fails now instead of at its time-out, and every request from now
    /// on opens a connection of its own.
    void resetConnections();
    void setCertificateAuthorities(const QStringList &pemTexts);

Q_SIGNALS:
    /// Nothing was asked for a while; the connections are closed.
    void idle();

private:
    using Manager = std::shared_ptr<QNetworkAccessManager>;

    Manager managerFor(const QUrl &url);
    QNetworkReply *start(QNetworkAccessManager &manager, const HttpRequest &request);
    QSslConfiguration makeTls() const;
    void settle();
    void abortReaders();

    Manager m_manager; ///< one that was replaced lives as long as somebody waits for its reply
    QSet<QString> m_hosts; ///< that the manager may have connections to
    QStringList m_authorities; ///< PEM
    std::optional<QSslConfiguration> m_tls; ///< made for the first request
    QSet<ReplyReader *> m_readers; ///< one per request, in the frame of its send()
    QTimer m_idle;
    bool m_closing = false;
};

}
