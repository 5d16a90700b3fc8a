#pragma once

// A proxy that takes every CONNECT to one server on this machine, whatever host it names: real names of others in
// tests. May ask for a password.

#include <QByteArray>
#include <QTcpServer>

class ConnectProxy : public QTcpServer {
    Q_OBJECT
public:
    explicit ConnectProxy(quint16 target);

    /// From now on: who is connected hangs up.
    void setCredentials(const QByteArray &userAndPassword);
    QString address() const;
    int refused() const { return m_refused; }
    const QByteArrayList &hosts() const { return m_hosts; } ///< let through

private:
    void serve(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head);

    quint16 m_target;
    QByteArray m_credentials;
    QByteArrayList m_hosts;
    int m_refused = 0;
};
