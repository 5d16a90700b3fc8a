#pragma once

// A self-signed server certificate for one host, valid when a test says so; it is its own authority.

#include <QByteArray>
#include <chrono>

namespace lanyard {

struct DatedCertificate {
    QByteArray pem;
    QByteArray keyPem;
};

/// @param from, to seconds from now
DatedCertificate makeCertificate(const QByteArray &host, std::chrono::seconds from, std::chrono::seconds to);

}
