#include "sandbox/web/web_server.h"

#include "sandbox/web/endless.h"
#include "sandbox/web/request_reader.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <sys/socket.h>

namespace sandbox {

namespace {

QByteArray phraseOf(int status)
{
    switch (status) {
    case 101:
        return "Switching Protocols";
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 429:
        return "Too Many Requests";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

QByteArray headOf(const Reply &reply, qint64 blanks)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + phraseOf(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.after != After::Nothing)
        return head + "\r\n";
    return head + "content-length: " + QByteArray::number(blanks + reply.body.size()) + "\r\n\r\n";
}

/// Writes one byte per pause until all is out or the client has gone.
void drip(QTcpSocket *socket, const QByteArray &bytes, std::chrono::milliseconds pause)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, next = qsizetype(0)]() mutable {
        socket->write(bytes.mid(next++, 1));
        socket->flush();
        if (next >= bytes.size())
            timer->deleteLater();
    });
    timer->start(pause);
}

/// Writes the blanks before a body as fast as the client reads, so that what it never takes is never made. Ends itself,
/// or with the socket.
class Pouring final : public QObject {
public:
    Pouring(QTcpSocket *socket, qint64 blanks, const QByteArray &body)
        : QObject(socket)
        , m_socket(socket)
        , m_tls(qobject_cast<QSslSocket *>(socket))
        , m_blanks(blanks)
        , m_body(body)
    {
        const auto more = [this] { pour(); };
        if (m_tls)
            connect(m_tls, &QSslSocket::encryptedBytesWritten, this, more, Qt::QueuedConnection);
        else
            connect(socket, &QTcpSocket::bytesWritten, this, more, Qt::QueuedConnection);
        pour();
    }

private:
    void pour()
    {
        static const QByteArray gulp(256 * 1024, ' ');
        while (m_blanks > 0 && m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0) < gulp.size()) {
            m_blanks -= m_socket->write(gulp.constData(), qMin<qint64>(gulp.size(), m_blanks));
            m_socket->flush();
        }
        if (m_blanks > 0)
            return;
        m_socket->write(m_body);
        disconnect(m_tls ? m_tls : m_socket, nullptr, this, nullptr);
        deleteLater();
    }

    QTcpSocket *m_socket;
    QSslSocket *m_tls;
    qint64 m_blanks;
    QByteArray m_body;
};

/// The bytes, and then a reset: no farewell of TLS nor of TCP.
void cutAfter(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    socket->flush();
    const linger abruptly{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &abruptly, sizeof abruptly);
    socket->abort();
}

void send(QTcpSocket *socket, const Delivery &delivery, bool isHead)
{
    const QByteArray head = headOf(delivery.reply, delivery.blanks);
    const QByteArray body = isHead ? QByteArray() : delivery.reply.body;
    const QByteArray halfHead = head.left(head.size() / 2);
    const QByteArray half = head + body.left(body.size() / 2);
    switch (delivery.manner) {
    case Manner::Whole:
        if (delivery.blanks == 0 || isHead) {
            socket->write(head + body);
            if (!isHead)
                goOn(socket, delivery.reply.after);
        } else {
            socket->write(head);
            new Pouring(socket, delivery.blanks, body);
        }
        return;
    case Manner::WholeThenClose:
        socket->write(head + body);
        socket->flush();
        socket->disconnectFromHost();
        return;
    case Manner::Drop:
        return cutAfter(socket, {});
    case Manner::HalfHeadThenDrop:
        return cutAfter(socket, halfHead);
    case Manner::HeadThenDrop:
        return cutAfter(socket, head);
    case Manner::HalfThenDrop:
        return cutAfter(socket, half);
    case Manner::Silence:
        return;
    case Manner::HalfHeadThenSilence:
        socket->write(halfHead);
        return;
    case Manner::HalfThenSilence:
        socket->write(half);
        return;
    case Manner::Drip:
        return drip(socket, head + body, delivery.pause);
    }
}

}

WebServer::WebServer(const std::optional<QSslConfiguration> &tls, Handler handler)
    : m_handler(std::move(handler))
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

WebServer::~WebServer() = default;

quint16 WebServer::listenOn(quint16 port)
{
    return m_server->listen(QHostAddress(QHostAddress::LocalHost), port) ? m_server->serverPort() : quint16(0);
}

void WebServer::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const bool isTls = qobject_cast<QSslSocket *>(socket) != nullptr;
    const auto read = [this, socket, reader = RequestReader(isTls)]() mutable {
        reader.add(socket->readAll());
        while (const auto request = reader.next()) {
            const bool isHead = request->method == "HEAD";
            m_handler(*request, [client = QPointer<QTcpSocket>(socket), isHead](const Delivery &delivery) {
                if (client && client->state() == QAbstractSocket::ConnectedState)
                    send(client, delivery, isHead);
            });
        }
        if (reader.isBroken())
            socket->abort();
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    if (socket->bytesAvailable() > 0)
        Q_EMIT socket->readyRead(); // what came before anybody listened
}

}
