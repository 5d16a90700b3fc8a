#pragma once

// Our scripts for pages (scripts/), as texts.

#include <QLatin1String>
#include <QString>

namespace lanyard::signin {

/// @param name of the file
QString script(const QString &name);

/// For the page's own world, before its scripts: puts kSecurityKeyRequested on the console when the page asks for a
/// security key or a passkey.
/// @param engineWaits it gives the page no answer of its own (from Qt 6.7 on), so the script refuses
QString securityKeyScript(bool engineWaits);
inline constexpr QLatin1String kSecurityKeyRequested("lanyard: security key requested");

}
