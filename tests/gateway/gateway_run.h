#pragma once

// The real `lanyard proxy` before a resource that a test plays, with a tray whose session layer is scripted. Lives in
// one test function.

#include "cli/cli_tray.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <memory>

namespace lanyard {

struct OriginRequest {
    QByteArray head; ///< with the empty line
    QByteArray body;
    QTcpSocket *socket = nullptr;

    QByteArray line(const QByteArray &name) const;
};

/// The resource: answers what it is told to, "200 OK" by default, and keeps every request.
class Origin : public QObject {
public:
    Origin();

    /// Listens anew, at another port.
    void encrypt(const QSslConfiguration &tls);
    QUrl url() const; ///< by http
    quint16 port() const { return m_server->serverPort(); }
    static void reply(QTcpSocket *socket, const QByteArray &status, const QByteArray &headers, const QByteArray &body);

    std::function<void(const OriginRequest &)> answer;
    QList<OriginRequest> received;
    QByteArray bytes; ///< everything that came, on all connections
    QList<QTcpSocket *> connections;

private:
    void listen(std::unique_ptr<QTcpServer> server);
    void read(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_unread;
};

/// A connection to the gateway.
class Caller {
public:
    explicit Caller(quint16 port);

    void send(const QByteArray &bytes) { socket.write(bytes); }
    /// What has come once it contains `text`, or the connection ended; whatever there is after the time.
    QByteArray waitFor(const QByteArray &text, int milliseconds = 10000);
    bool waitForEnd(int milliseconds = 10000);

    QTcpSocket socket;
    QByteArray all;
};

class GatewayRun {
public:
    explicit GatewayRun(const QByteArray &path = "/");
    ~GatewayRun();

    /// Another resource than the one that is played here.
    void placeAt(const QUrl &url);
    /// The resource speaks TLS. @return what start() needs for that
    QStringList encrypt();
    /// Why it does not run; empty when it does.
    QString start(const QStringList &more = {});
    quint16 port() const;
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(port()); }
    QByteArray browserHost() const; ///< with the port
    QByteArray password() const { return ready.value(u"password").toString().toLatin1(); }
    QByteArray secretLine() const { return "Lanyard-Secret: " + password() + "\r\n"; }
    /// Opens the first address. @return the cookie, "name=value"
    QByteArray visit();
    /// A whole request's reply, on a connection of its own.
    QByteArray ask(const QByteArray &request, int milliseconds = 10000);
    QByteArray get(const QByteArray &target, const QByteArray &more = {});
    /// Without this gateway's doing; it is told.
    void refreshElsewhere(const QString &cookieValue);
    qint64 memory() const; ///< of the gateway, in kB (PSS)

    CliTray tray;
    Origin origin;
    QProcess process;
    QJsonObject ready;
};

}
