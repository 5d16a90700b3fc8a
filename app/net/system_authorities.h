#pragma once

// The certificate authorities that the system trusts, as they are now: an administrator may add or remove one while we
// run. Main thread only.

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QSslCertificate>

namespace lanyard {

/// Another one after a change of the authorities.
using AuthoritiesStamp = QList<QDateTime>;
AuthoritiesStamp authoritiesStamp();

/// All of them. Takes a tenth of a second after a change, and nothing otherwise.
const QSet<QSslCertificate> &systemAuthorities();

}
