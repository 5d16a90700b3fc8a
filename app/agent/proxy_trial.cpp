#include "agent/proxy_trial.h"

#include "async/event_queue.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <chrono>

namespace lanyard {

namespace {

constexpr std::chrono::seconds kTrialPatience(15);

/// A proxy that let the user in may still not reach the host.
ProxyTrial trialOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return ProxyTrial::Refused;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::SocketTimeoutError:
        return ProxyTrial::Unreachable;
    default:
        return ProxyTrial::Accepted;
    }
}

}

QCoro::Task<ProxyTrial> tryProxy(ProxyLogin login, QUrl url)
{
    EventQueue<ProxyTrial> ends;
    QTcpSocket socket;
    QString password = login.password.revealText();
    socket.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, login.proxy.host, login.proxy.port, login.user, password));
    wipe(password);
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&ends] { ends.post(ProxyTrial::Accepted); });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &socket,
        [&ends](QAbstractSocket::SocketError error) { ends.post(trialOf(error)); });
    QTimer::singleShot(kTrialPatience, &socket, [&ends] { ends.post(ProxyTrial::Unreachable); });
    socket.connectToHost(url.host(), quint16(url.port(443)));
    const ProxyTrial end = co_await ends.next();
    socket.disconnect();
    socket.abort();
    co_return end;
}

}
