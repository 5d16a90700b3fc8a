#pragma once

// What the system's certificate store says that the web engine does not know of, so that the window trusts what the
// tray trusts: the engine brings public roots of its own and reads nothing else but our store (certificate_store.h).
// Compares files, without parsing certificates: that would take a tenth of a second of each window's start.

#include <QByteArrayList>
#include <QString>

namespace lanyard::signin {

struct SystemTrust {
    QByteArrayList added; ///< DER: a company's own authorities, say
    QByteArrayList removed; ///< DER: public roots that an administrator has switched off
};

/// @param publicRoots the folder of the public roots that the system ships, trusted or not
SystemTrust systemTrust(const QString &publicRoots = QStringLiteral("/usr/share/ca-certificates/mozilla"));

}
