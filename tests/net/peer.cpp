#include "net/peer.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>
#include <sys/socket.h>

namespace lanyard {

namespace {

/// Once everything is on its way, ends the connection below TLS: no farewell.
void hangUp(QSslSocket *socket, Say::Then then)
{
    if (socket->encryptedBytesToWrite() + socket->bytesToWrite() > 0) {
        QTimer::singleShot(1, socket, [socket, then] { hangUp(socket, then); });
        return;
    }
    if (then == Say::Then::Reset) {
        const linger abruptly{1, 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &abruptly, sizeof abruptly);
        return socket->abort();
    }
    shutdown(int(socket->socketDescriptor()), SHUT_RDWR);
}

/// How long the first request in `text` is; 0 while it is not complete.
qsizetype requestLength(const QByteArray &text)
{
    const qsizetype head = text.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    static const QRegularExpression length(
        QStringLiteral("\\r\\ncontent-length: *(\\d+)"), QRegularExpression::CaseInsensitiveOption);
    const qsizetype whole = head + 4 + length.match(QString::fromLatin1(text.left(head))).captured(1).toInt();
    return text.size() >= whole ? whole : 0;
}

}

Peer::Peer(Answer answer)
    : m_answer(std::move(answer))
{
}

QByteArray Peer::ok(const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

void Peer::useTls(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    m_usesTls = true;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setLocalCertificate(QSslCertificate(certificatePem));
    m_tls.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
}

QUrl Peer::url(const QString &host, const QString &path) const
{
    QUrl url;
    url.setScheme(m_usesTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

void Peer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { readMore(socket); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (m_usesTls) {
        socket->setSslConfiguration(m_tls);
        socket->startServerEncryption();
    }
}

void Peer::readMore(QSslSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    QByteArray pending = socket->property("pending").toByteArray() + bytes;
    const qsizetype length = requestLength(pending);
    if (length > 0) {
        m_requests += pending.left(length);
        pending.remove(0, length);
    }
    socket->setProperty("pending", pending);
    if (length > 0)
        speak(socket, m_answer(m_requests.constLast()));
}

void Peer::speak(QSslSocket *socket, const Say &say)
{
    const bool isDrip = say.drip.count() > 0;
    socket->write(isDrip ? say.bytes.left(1) : say.bytes);
    if (isDrip && say.bytes.size() > 1) {
        const Say rest{say.bytes.mid(1), say.then, say.drip};
        QTimer::singleShot(say.drip, socket, [this, socket, rest] { speak(socket, rest); });
        return;
    }
    if (say.then != Say::Then::KeepOpen)
        hangUp(socket, say.then);
}

}
