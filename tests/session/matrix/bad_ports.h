#pragma once

// Ports on loopback where something answers that is not the company: nobody, somebody who hangs up or says nothing,
// servers with certificates that must not be trusted, proxies. Lives in the test's event loop.

#include "net/dated_certificate.h"
#include "net/peer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <memory>
#include <vector>

namespace lanyard {

class BadPorts {
public:
    BadPorts();

    quint16 closed() const { return m_closed; }
    quint16 reset() const { return m_reset.serverPort(); } ///< accepts and resets
    quint16 silent() const { return m_silent.serverPort(); } ///< accepts and says nothing
    quint16 deaf() const { return m_deaf.serverPort(); } ///< does not even accept
    quint16 brokenHandshake() const { return m_brokenHandshake.serverPort(); } ///< resets after the client's hello
    quint16 expired() const { return m_expired->serverPort(); }
    quint16 otherHost() const { return m_otherHost->serverPort(); }
    quint16 portal() const { return m_portal->serverPort(); } ///< its certificate is vouched for by nobody we trust
    quint16 passwordProxy() const { return m_passwordProxy.serverPort(); } ///< plain HTTP, answers CONNECT with 407
    quint16 refusingProxy() const { return m_refusingProxy.serverPort(); } ///< and with 403

    /// The authorities that vouch for expired() and otherHost(): only date and name are wrong there.
    QStringList authorities() const;
    /// What was sent over TLS to a server that must not be trusted: nothing.
    QByteArray leaked() const;

private:
    quint16 m_closed = 0;
    QTcpServer m_reset;
    QTcpServer m_silent;
    QTcpServer m_brokenHandshake;
    QTcpServer m_deaf;
    std::vector<std::unique_ptr<QTcpSocket>> m_callers; ///< so many that it is deaf
    DatedCertificate m_old;
    DatedCertificate m_foreign;
    std::unique_ptr<Peer> m_expired;
    std::unique_ptr<Peer> m_otherHost;
    std::unique_ptr<Peer> m_portal;
    Peer m_passwordProxy;
    Peer m_refusingProxy;
};

}
