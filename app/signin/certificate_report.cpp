#include "signin/certificate_report.h"

#include "signin/shown_text.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QStringList>
#include <algorithm>

namespace lanyard::signin {

namespace {

constexpr qsizetype kLongest = 120;

/// "Common name (Organisation)", or the one that there is.
QString nameOf(const QStringList &commonNames, const QStringList &organisations)
{
    const QString name = tamed(commonNames.value(0), kLongest);
    const QString organisation = tamed(organisations.value(0), kLongest);
    if (name.isEmpty() || organisation.isEmpty() || name == organisation)
        return isolated(name.isEmpty() ? organisation : name);
    return isolated(QStringLiteral("%1 (%2)").arg(name, organisation));
}

bool covers(const QString &name, const QString &host)
{
    const bool isWildcard = name.startsWith(QLatin1String("*."));
    return name == host || (isWildcard && name.mid(2) == host.section(QLatin1Char('.'), 1));
}

QString hostsOf(const QSslCertificate &certificate, const QString &host)
{
    constexpr qsizetype kMost = 4;
    QStringList hosts = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    hosts.sort();
    std::stable_partition(hosts.begin(), hosts.end(), [&host](const QString &name) { return covers(name, host); });
    const bool isCut = hosts.size() > kMost;
    QString shown;
    for (const QString &name : hosts.mid(0, kMost))
        shown += (shown.isEmpty() ? QString() : QStringLiteral("\n")) + isolated(tamed(name, kLongest));
    return isCut ? shown + QStringLiteral("\n…") : shown;
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    const QByteArray hex = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    const qsizetype half = hex.size() / 2;
    return isolated(QString::fromLatin1(hex.left(half))) + QLatin1Char('\n')
        + isolated(QString::fromLatin1(hex.mid(half + 1)));
}

}

QList<CertificateFact> CertificateReport::factsOf(
    const QSslCertificate &certificate, const QString &host, const QLocale &locale)
{
    if (certificate.isNull())
        return {};
    const auto day = [&locale](const QDateTime &moment) {
        return locale.toString(moment.toLocalTime().date(), QLocale::LongFormat);
    };
    const QList<CertificateFact> all{
        {tr("Issued to"),
            nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                certificate.subjectInfo(QSslCertificate::Organization))},
        {tr("For"), hostsOf(certificate, host)},
        {tr("Issued by"),
            nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                certificate.issuerInfo(QSslCertificate::Organization))},
        //: the first and the last day on which a certificate counts
        {tr("Valid"), tr("%1 to %2").arg(day(certificate.effectiveDate()), day(certificate.expiryDate()))},
        {tr("SHA-256 fingerprint"), fingerprintOf(certificate)},
    };
    QList<CertificateFact> known;
    for (const CertificateFact &fact : all) {
        if (!fact.value.isEmpty())
            known += fact;
    }
    return known;
}

}
