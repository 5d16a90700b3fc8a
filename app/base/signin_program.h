#pragma once

#include <QString>

namespace lanyard {

/// Absolute path of lanyard-signin: beside this program, or in the libexec folder of its installation.
QString signinProgram();

/// From what `lanyard-signin --version` prints: "Qt WebEngine 6.8.2, Chromium 122.0.6261.171, security fixes up to
/// 132.0.6834.111". Empty where it printed something else.
QString webEngineOf(const QByteArray &printed);

}
