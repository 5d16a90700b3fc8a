#pragma once

// A server that sends exactly the bytes a test gives it, with or without TLS, and can stop or hang up anywhere.
// Lives on loopback in the test's own event loop.

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>
#include <chrono>
#include <functional>

class QSslSocket;

namespace lanyard {

/// What to do with one request.
struct Say {
    enum class Then { KeepOpen, HangUp, Reset };
    QByteArray bytes;
    Then then = Then::KeepOpen;
    std::chrono::milliseconds drip{0}; ///< between single bytes; 0: all at once
};

class Peer : public QTcpServer {
    Q_OBJECT
public:
    using Answer = std::function<Say(const QByteArray &request)>;

    explicit Peer(Answer answer);
    static QByteArray ok(const QByteArray &body, const QByteArray &headers = {}); ///< a whole 200

    void useTls(const QByteArray &certificatePem, const QByteArray &keyPem);
    bool listenOnLoopback() { return listen(QHostAddress::LocalHost); }
    QUrl url(const QString &host = QStringLiteral("peer.localhost"), const QString &path = QStringLiteral("/")) const;

    int connections() const { return m_connections; }
    const QList<QByteArray> &requests() const { return m_requests; } ///< heads and bodies as received
    QByteArray received() const { return m_received; } ///< every byte after TLS, whole request or not

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void readMore(QSslSocket *socket);
    void speak(QSslSocket *socket, const Say &say);

    Answer m_answer;
    QSslConfiguration m_tls;
    bool m_usesTls = false;
    int m_connections = 0;
    QList<QByteArray> m_requests;
    QByteArray m_received;
};

}
