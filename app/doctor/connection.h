#pragma once

// The way to one resource, part by part: its name, a connection, the proxy, and the certificate and who issued it.
// Blocking. Nothing is sent but a greeting, so a certificate may be looked at before it is trusted.

#include "doctor/report.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

namespace lanyard::doctor {

/// What a certificate is judged by.
struct Trust {
    QStringList authorities; ///< the policy's, PEM
    QDateTime now; ///< by this computer's clock
    bool isClockWrong = false; ///< as far as a server told the time
};

/// The steps Dns to Tls. @return whether the resource can be asked
bool checkConnection(Report &report, const QUrl &url, const Trust &trust);

}
