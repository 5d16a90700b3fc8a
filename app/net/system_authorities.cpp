#include "net/system_authorities.h"

#include <QSslConfiguration>
#include <system_error>

namespace lanyard {

AuthoritiesStamp authoritiesStamp()
{
    std::error_code missing; // is a time of its own
    return {std::filesystem::last_write_time("/etc/ssl/certs", missing),
        std::filesystem::last_write_time("/etc/ssl/certs/ca-certificates.crt", missing)};
}

// Debian has each certificate twice: alone and in the bundle.
const QSet<QSslCertificate> &systemAuthorities()
{
    static QSet<QSslCertificate> authorities;
    static AuthoritiesStamp read;
    const AuthoritiesStamp now = authoritiesStamp();
    if (read != now) {
        const QList<QSslCertificate> list = QSslConfiguration::systemCaCertificates();
        authorities = QSet<QSslCertificate>(list.begin(), list.end());
        read = now;
    }
    return authorities;
}

}
