#pragma once

// A certificate authority and one server certificate for all hosts of the company, made new at each start.

#include <QByteArray>
#include <QStringList>
#include <tl/expected.hpp>

namespace sandbox {

struct Certificates {
    QByteArray caPem;
    QByteArray leafPem;
    QByteArray leafKeyPem;
};

/// @return or a sentence with OpenSSL's reason
tl::expected<Certificates, QString> makeCertificates(const QStringList &hosts);

}
