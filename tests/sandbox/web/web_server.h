#pragma once

// One port, by Qt HttpServer: turns what arrives into Requests, and writes Deliveries, misbehaving on the connection
// where a fault says so. CompanyParts owns the one with TLS, ControlApi its own.

#include "sandbox/web/delivery.h"

#include <QAbstractHttpServer>
#include <QSslConfiguration>
#include <optional>

class QHttpServerRequest;
class QTcpSocket;

namespace sandbox {

class WebServer : public QAbstractHttpServer {
public:
    using Handler = std::function<void(const Request &, const Deliver &)>;

    /// @param tls none: plain HTTP (the control API)
    WebServer(const std::optional<QSslConfiguration> &tls, Handler handler);
    quint16 listenOn(quint16 port); ///< @return 0 if it cannot

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Handler m_handler;
};

}
