#include "doctor/certificate.h"

#include "base/text/untrusted_text.h"
#include "doctor/doctor_text.h"

#include <QDir>
#include <QLocale>

namespace lanyard::doctor {

namespace {

constexpr qsizetype kLongestName = 100;

/// Whoever made the certificate chose it.
QString nameIn(const QStringList &common, const QStringList &organization)
{
    return sanitized((common + organization).value(0), kLongestName);
}

QString issuerOf(const QSslCertificate &certificate)
{
    return nameIn(
        certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerInfo(QSslCertificate::Organization));
}

QString subjectOf(const QSslCertificate &certificate)
{
    return nameIn(
        certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectInfo(QSslCertificate::Organization));
}

/// Of those that somebody added to the system's or to ours: nobody's but the organisation's own.
bool isOwnAuthority(const QString &issuer, const Trust &trust)
{
    QList<QSslCertificate> own = QSslCertificate::fromPath(
        QStringLiteral("/usr/local/share/ca-certificates/*.crt"), QSsl::Pem, QSslCertificate::PatternSyntax::Wildcard);
    for (const QString &pem : trust.authorities)
        own += QSslCertificate::fromData(pem.toUtf8(), QSsl::Pem);
    return std::any_of(
        own.begin(), own.end(), [&issuer](const QSslCertificate &authority) { return subjectOf(authority) == issuer; });
}

bool isAboutDate(const QSslError &error)
{
    return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
}

/// The host's certificate, or that of an authority above it.
Outcome wrongDate(const ShownCertificate &shown, const Trust &trust)
{
    const QSslCertificate blamed = shown.errors.constFirst().certificate();
    const bool isHosts = blamed.isNull() || blamed == shown.chain.value(0);
    const QSslCertificate certificate = isHosts ? shown.chain.value(0) : blamed;
    const QString whose = isHosts ? shown.host : subjectOf(blamed);
    const auto day = [](const QDateTime &time) { return QLocale().toString(time.date(), QLocale::ShortFormat); };
    const QString detail = QStringLiteral("valid from %1 to %2, now %3")
                               .arg(certificate.effectiveDate().toString(Qt::ISODate),
                                   certificate.expiryDate().toString(Qt::ISODate), trust.now.toString(Qt::ISODate));
    const QString sentence =
        //: %1: a host, or an authority
        DoctorText::tr("The certificate of “%1” is valid from %2 to %3, and on this computer it is "
                       "%4. If that is wrong, set the date; if not, tell your administrator.")
            .arg(whose, day(certificate.effectiveDate()), day(certificate.expiryDate()), day(trust.now));
    return failed(trust.isClockWrong ? Reason::Clock : Reason::Tls, sentence, detail);
}

}

Outcome judgeCertificate(const ShownCertificate &shown, const Trust &trust)
{
    const QSslCertificate certificate = shown.chain.value(0);
    const QString issuer = issuerOf(shown.chain.isEmpty() ? certificate : shown.chain.constLast());
    QStringList names;
    for (const QSslCertificate &one : shown.chain)
        names.append(subjectOf(one));
    const QString chain = (names << issuer).join(QStringLiteral(" < "));
    if (shown.errors.isEmpty() && isOwnAuthority(issuer, trust))
        return good(
            DoctorText::tr("The certificate was issued by “%1”, an authority of your organisation, which may read "
                           "this connection.")
                .arg(issuer),
            chain);
    if (shown.errors.isEmpty())
        return good(DoctorText::tr("The certificate was issued by “%1”.").arg(issuer), chain);
    if (std::all_of(shown.errors.begin(), shown.errors.end(), isAboutDate))
        return wrongDate(shown, trust);
    const QString detail = QStringLiteral("%1; %2").arg(shown.errors.constFirst().errorString(), chain);
    const bool isAnothers = shown.errors.constFirst().error() == QSslError::HostNameMismatch;
    const QString sentence = isAnothers
        //: %1, %2: hosts
        ? DoctorText::tr("The certificate of “%1” is for “%2”. Do not sign in; tell your administrator.")
              .arg(shown.host, subjectOf(certificate))
        : DoctorText::tr(
            "The certificate of “%1” was issued by “%2”, whom this computer does not trust. Do not sign in; "
            "tell your administrator. If your organisation inspects connections, its authority is missing.")
              .arg(shown.host, issuer);
    return failed(Reason::Tls, sentence, detail);
}

}
