#pragma once

// Web origins as texts ("https://login.example.net", a port only where it is not the default), and which addresses the
// window may show at all: design section 7, rule 1.

#include <QString>
#include <QUrl>

namespace lanyard::signin {

/// Scheme, host and port, lower case; empty for anything but http and https.
QString originOf(const QUrl &url);

/// The host as it is on the wire, never in letters of other scripts: those are made to look alike.
QString hostOf(const QUrl &url);

/// localhost, *.localhost, 127.0.0.0/8, ::1.
bool isLoopback(const QString &host);

/// https; plain http for loopback only, and only in development.
bool isWebAllowed(const QUrl &url, bool development);

}
