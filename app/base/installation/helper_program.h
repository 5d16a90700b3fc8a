#pragma once

// Lanyard's programs that are not in PATH, and what the sign-in window says of itself.

#include <QString>

namespace lanyard {

/// Absolute path of "lanyard-signin", "lanyard-gateway" or "lanyard-bridge": in the libexec folder of this program's
/// installation, or beside it.
QString helperProgram(const QString &name);

/// From what `lanyard-signin --version` prints: "Qt WebEngine 6.8.2, Chromium 122.0.6261.171, security fixes up to
/// 132.0.6834.111". Empty where it printed something else.
QString webEngineOf(const QByteArray &printed);

}
