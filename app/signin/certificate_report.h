#pragma once

// A server's certificate in the words of a person who wants to know whom she is talking to. Pure.

#include <QCoreApplication>
#include <QList>
#include <QLocale>
#include <QSslCertificate>
#include <QString>

namespace lanyard::signin {

struct CertificateFact {
    QString label;
    QString value; ///< tamed: the certificate's owner wrote it
};

class CertificateReport {
    Q_DECLARE_TR_FUNCTIONS(lanyard::signin::CertificateReport)
public:
    /// Empty for no certificate.
    /// @param host for which it was shown; comes first of its names
    static QList<CertificateFact> factsOf(
        const QSslCertificate &certificate, const QString &host, const QLocale &locale);
};

}
