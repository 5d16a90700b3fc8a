#include "net/authorities.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace lanyard {

namespace {

using Fields = QList<QByteArray>;

QByteArray nameOf(Fields attributes, const std::function<QStringList(const QByteArray &)> &valuesOf)
{
    std::sort(attributes.begin(), attributes.end());
    QByteArray name;
    for (const QByteArray &attribute : std::as_const(attributes))
        name += attribute + '=' + valuesOf(attribute).join(QChar(0)).toUtf8() + '\n';
    return name;
}

QByteArray subjectOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.subjectInfoAttributes(),
        [&certificate](const QByteArray &attribute) { return certificate.subjectInfo(attribute); });
}

QByteArray issuerOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.issuerInfoAttributes(),
        [&certificate](const QByteArray &attribute) { return certificate.issuerInfo(attribute); });
}

}

void Authorities::setAdded(const QStringList &pemTexts)
{
    m_added = pemTexts;
    forget();
}

bool Authorities::followSystem()
{
    const AuthoritiesStamp now = authoritiesStamp();
    if (std::exchange(m_stamp, now) == now)
        return false;
    forget();
    return true;
}

void Authorities::forget()
{
    m_all.reset();
    m_few.reset();
    m_bySubject.clear();
    m_needed.clear();
}

QSslConfiguration Authorities::tls(Extent extent)
{
    if (extent == Extent::All || m_needed.isEmpty())
        return all();
    if (!m_few) {
        m_few = all();
        m_few->setCaCertificates(m_needed);
    }
    return *m_few;
}

// Without a list, Qt 6.4 looks up the system's authorities on demand. A list replaces them all, so ours must contain
// them. Qt 6.8 reads them all at its first use of TLS, and would never hear of later ones (app/net/README.md#traps).
const QSslConfiguration &Authorities::all()
{
    if (m_all)
        return *m_all;
    m_all = QSslConfiguration::defaultConfiguration();
    m_all->setProtocol(QSsl::TlsV1_2OrLater);
    const bool isOnDemand = m_all->caCertificates().isEmpty();
    if (m_added.isEmpty() && isOnDemand)
        return *m_all;
    QSet<QSslCertificate> authorities = systemAuthorities();
    for (const QString &pem : std::as_const(m_added)) {
        for (const QSslCertificate &authority : QSslCertificate::fromData(pem.toUtf8(), QSsl::Pem))
            authorities.insert(authority);
    }
    m_all->setCaCertificates(authorities.values());
    return *m_all;
}

// Whoever has the name of an issuer in the chain may be the one who vouched.
void Authorities::learnFrom(const QList<QSslCertificate> &chain)
{
    const QList<QSslCertificate> trusted = all().caCertificates();
    if (trusted.isEmpty())
        return;
    if (m_bySubject.isEmpty()) {
        for (const QSslCertificate &authority : trusted)
            m_bySubject.insert(subjectOf(authority), authority);
    }
    for (const QSslCertificate &certificate : chain) {
        for (const QSslCertificate &authority : m_bySubject.values(issuerOf(certificate))) {
            if (m_needed.contains(authority))
                continue;
            m_needed.append(authority);
            m_few.reset();
        }
    }
}

}
