#pragma once

// What a host's certificate says to a person: who issued it, whether that is a company's own authority, and what is
// wrong with it. Pure, but for the authorities that the administrator of this computer added.

#include "doctor/connection.h"

#include <QSslCertificate>
#include <QSslError>

namespace lanyard::doctor {

struct ShownCertificate {
    QString host;
    QList<QSslCertificate> chain; ///< the host's first
    QList<QSslError> errors; ///< what the verification found
};

Outcome judgeCertificate(const ShownCertificate &shown, const Trust &trust);

}
