#pragma once

// Our scripts for pages (scripts/), as texts.

#include <QLatin1String>
#include <QString>

namespace lanyard::signin {

/// @param name of the file
QString script(const QString &name);

/// For the page's own world, before its scripts: puts one of the lines below on the console when the page asks for a
/// security key or a passkey.
/// @param offered the engine has keys (from Qt 6.7 on): what a plugged-in one may answer waits until it does, or until
/// kCancelSecurityKey
QString securityKeyScript(bool offered);
inline constexpr QLatin1String kSecurityKeyRefused("lanyard: security key refused");
inline constexpr QLatin1String kSecurityKeyAwaited("lanyard: security key awaited");
inline constexpr QLatin1String kSecurityKeyOver("lanyard: security key over"); ///< after an awaited one, always
/// For the page's own world: ends what is awaited, as if the user had no key.
inline constexpr QLatin1String kCancelSecurityKey("dispatchEvent(new Event('lanyard-security-key-cancelled'))");

}
