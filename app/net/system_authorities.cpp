#include "net/system_authorities.h"

#include <QFileInfo>
#include <QSslConfiguration>

namespace lanyard {

AuthoritiesStamp authoritiesStamp()
{
    AuthoritiesStamp stamp;
    for (const char *path : {"/etc/ssl/certs", "/etc/ssl/certs/ca-certificates.crt"})
        stamp += QFileInfo(QLatin1String(path)).lastModified();
    return stamp;
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
