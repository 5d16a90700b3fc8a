#include "signin/connect_proxy.h"

#include <QTcpSocket>

ConnectProxy::ConnectProxy(quint16 target)
    : m_target(target)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            serve(client);
    });
}

void ConnectProxy::setCredentials(const QByteArray &userAndPassword)
{
    m_credentials = userAndPassword.toBase64();
    const auto clients = findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTcpSocket *client : clients)
        client->abort();
}

QString ConnectProxy::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

void ConnectProxy::serve(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        const QByteArray seen = client->peek(16 * 1024);
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end >= 0)
            answer(client, client->read(end + 4));
    });
}

void ConnectProxy::answer(QTcpSocket *client, const QByteArray &head)
{
    const bool isKnown = m_credentials.isEmpty() || head.contains("Proxy-Authorization: Basic " + m_credentials);
    if (!isKnown || !head.startsWith("CONNECT ")) {
        ++m_refused;
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"Staff\"\r\n"
                      "Content-Length: 0\r\nConnection: close\r\n\r\n");
        return client->disconnectFromHost();
    }
    m_hosts += head.split(' ').at(1).split(':').first();
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, client, [client](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ConnectionRefusedError)
            client->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
    });
    connect(server, &QTcpSocket::connected, client, [client, server] {
        client->write("HTTP/1.1 200 OK\r\n\r\n");
        connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    });
    server->connectToHost(QHostAddress::LocalHost, m_target);
}
