#pragma once

// The certificate authorities that the system trusts, as they are now: an administrator may add or remove one while we
// run. Main thread only.

#include <QSet>
#include <QSslCertificate>
#include <array>
#include <filesystem>

namespace lanyard {

/// Another one after a change of the authorities.
using AuthoritiesStamp = std::array<std::filesystem::file_time_type, 2>;
AuthoritiesStamp authoritiesStamp();

/// All of them. Takes a tenth of a second after a change, and nothing otherwise.
const QSet<QSslCertificate> &systemAuthorities();

}
