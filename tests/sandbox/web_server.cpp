#include "sandbox/web_server.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace sandbox {

namespace {

QByteArray phraseOf(int status)
{
    switch (status) {
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

QByteArray headOf(const Reply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + phraseOf(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    return head + "content-length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
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

void send(QTcpSocket *socket, const Delivery &delivery, bool isHead)
{
    const QByteArray head = headOf(delivery.reply);
    const QByteArray body = isHead ? QByteArray() : delivery.reply.body;
    switch (delivery.manner) {
    case Manner::Whole:
        socket->write(head + body);
        return;
    case Manner::Drop:
        socket->abort();
        return;
    case Manner::HalfThenDrop:
        socket->write(head + body.left(body.size() / 2));
        socket->flush();
        socket->disconnectFromHost();
        return;
    case Manner::Silence:
        return;
    case Manner::HalfThenSilence:
        socket->write(head + body.left(body.size() / 2));
        return;
    case Manner::Drip:
        drip(socket, head + body, delivery.pause);
        return;
    }
}

QByteArray methodOf(const QHttpServerRequest &request)
{
    const auto names = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(names.valueToKey(int(request.method()))).toUpper();
}

}

WebServer::WebServer(const std::optional<QSslConfiguration> &tls, Handler handler)
    : m_handler(std::move(handler))
{
    if (tls)
        sslSetup(*tls);
}

quint16 WebServer::listenOn(quint16 port)
{
    return listen(QHostAddress(QHostAddress::LocalHost), port);
}

bool WebServer::handleRequest(const QHttpServerRequest &received, QTcpSocket *socket)
{
    Request request;
    request.method = methodOf(received);
    request.url = received.url();
    const auto headers = received.headers();
    for (const auto &header : headers)
        request.headers.append({header.first, header.second});
    request.body = received.body();
    const QByteArray authority = request.header("host");
    request.host = QString::fromLatin1(authority.left(authority.indexOf(':'))).toLower();
    const bool isHead = request.method == "HEAD";
    m_handler(request, [client = QPointer<QTcpSocket>(socket), isHead](const Delivery &delivery) {
        if (client && client->state() == QAbstractSocket::ConnectedState)
            send(client, delivery, isHead);
    });
    return true;
}

void WebServer::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->abort();
}

}
