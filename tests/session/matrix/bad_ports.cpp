#include "session/matrix/bad_ports.h"

#include <sys/socket.h>

namespace lanyard {

using namespace std::chrono_literals;

namespace {

void cut(QTcpSocket *socket)
{
    const linger abruptly{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &abruptly, sizeof abruptly);
    socket->abort();
    socket->deleteLater();
}

Say refusal(const char *statusAndHeaders)
{
    return Say{QByteArray("HTTP/1.1 ") + statusAndHeaders + "\r\nContent-Length: 0\r\n\r\n", Say::Then::HangUp};
}

/// Until the system takes no more calls for it: whoever calls then hears nothing.
std::vector<std::unique_ptr<QTcpSocket>> makeDeaf(QTcpServer &server)
{
    server.setListenBacklogSize(1);
    server.listen(QHostAddress::LocalHost);
    server.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> callers;
    do {
        callers.push_back(std::make_unique<QTcpSocket>());
        callers.back()->connectToHost(QHostAddress::LocalHost, server.serverPort());
    } while (callers.back()->waitForConnected(200));
    return callers;
}

std::unique_ptr<Peer> tlsPeer(const DatedCertificate &certificate)
{
    auto peer = std::make_unique<Peer>([](const QByteArray &) { return Say{Peer::ok("{}")}; });
    peer->useTls(certificate.pem, certificate.keyPem);
    peer->listenOnLoopback();
    return peer;
}

}

BadPorts::BadPorts()
    : m_old(makeCertificate("*.acme.localhost", -48h, -1h))
    , m_foreign(makeCertificate("other.localhost", -1h, 24h))
    , m_expired(tlsPeer(m_old))
    , m_otherHost(tlsPeer(m_foreign))
    , m_portal(tlsPeer(makeCertificate("*.acme.localhost", -1h, 24h)))
    , m_passwordProxy([](const QByteArray &) {
        return refusal("407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"corp\"");
    })
    , m_refusingProxy([](const QByteArray &) { return refusal("403 Forbidden"); })
{
    QTcpServer passing;
    passing.listen(QHostAddress::LocalHost);
    m_closed = passing.serverPort();
    passing.close();
    for (QTcpServer *server : {&m_reset, &m_silent, &m_brokenHandshake})
        server->listen(QHostAddress::LocalHost);
    QObject::connect(&m_reset, &QTcpServer::newConnection, &m_reset, [this] {
        while (QTcpSocket *socket = m_reset.nextPendingConnection())
            cut(socket);
    });
    QObject::connect(&m_silent, &QTcpServer::newConnection, &m_silent, [this] {
        while (QTcpSocket *socket = m_silent.nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    QObject::connect(&m_brokenHandshake, &QTcpServer::newConnection, &m_brokenHandshake, [this] {
        while (QTcpSocket *socket = m_brokenHandshake.nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { cut(socket); });
    });
    m_callers = makeDeaf(m_deaf);
    m_passwordProxy.listenOnLoopback();
    m_refusingProxy.listenOnLoopback();
}

QStringList BadPorts::authorities() const
{
    return {QString::fromLatin1(m_old.caPem), QString::fromLatin1(m_foreign.caPem)};
}

QByteArray BadPorts::leaked() const
{
    return m_expired->received() + m_otherHost->received() + m_portal->received();
}

}
