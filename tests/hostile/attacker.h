#pragma once

// An attacker on the network: one TLS port that answers for many names, with certificates that the client trusts, so
// that only Lanyard's own rules protect its secrets. Records every byte that it is sent.

#include "sandbox/web/certificates.h"
#include "sandbox/web/http.h"
#include "sandbox/web/web_server.h"

#include <QList>
#include <functional>

namespace lanyard {

class Attacker {
public:
    Attacker();

    quint16 port() const { return m_port; }
    QString authority() const { return m_authority; } ///< PEM
    /// "https://HOST:PORT" with this server's port.
    QString at(const QString &host) const;

    /// The attacker's answer; by default 200 {}.
    std::function<sandbox::Reply(const sandbox::Request &)> answer;
    QList<sandbox::Request> received;

private:
    QString m_authority;
    sandbox::WebServer m_server;
    quint16 m_port = 0;
};

/// Every byte of a request, as sent and again percent-decoded.
QByteArray bytesOf(const sandbox::Request &request);

}
