#pragma once

// What the make-believe company has, by name (README.md).

#include <QString>

namespace sandbox {

// Resources with no tenant, one (EMEA) and several.
inline const QString kWiki = QStringLiteral("wiki");
inline const QString kPayroll = QStringLiteral("payroll");
inline const QString kPortal = QStringLiteral("portal");

inline const QString kEmea = QStringLiteral("acme-emea-k3x9q");
inline const QString kApac = QStringLiteral("acme-apac-7hd2m");
inline const QString kAmericas = QStringLiteral("acme-amer-5tq1z");

inline const QString kKim = QStringLiteral("kim@example.org");

inline const QString kLogin = QStringLiteral("login.acme.localhost"); ///< the auth page's host

}
