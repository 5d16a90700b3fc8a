#pragma once

// One port: turns what arrives into Requests, and writes Deliveries, misbehaving on the connection where a fault says
// so. (Qt HttpServer hands out no connection from 6.8 on.) CompanyParts owns the one with TLS, ControlApi its own.

#include "sandbox/web/delivery.h"

#include <QObject>
#include <QSslConfiguration>
#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace sandbox {

class WebServer : public QObject {
public:
    using Handler = std::function<void(const Request &, const Deliver &)>;

    /// @param tls none: plain HTTP (the control API)
    WebServer(const std::optional<QSslConfiguration> &tls, Handler handler);
    ~WebServer() override;
    quint16 listenOn(quint16 port); ///< @return 0 if it cannot

private:
    void serve(QTcpSocket *socket);

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
};

}
