#pragma once

// A server certificate for one host, valid when a test says so, and the authority that vouches for it.

#include <QByteArray>
#include <chrono>

namespace lanyard {

struct DatedCertificate {
    QByteArray caPem;
    QByteArray pem;
    QByteArray keyPem;
};

/// The authority itself is valid today. @param from, to seconds from now
DatedCertificate makeCertificate(const QByteArray &host, std::chrono::seconds from, std::chrono::seconds to);

}
