#pragma once

// The words that the bridge's messages have for their kinds; private to the codec.

#include <QLatin1String>

namespace lanyard::browser::words {

inline constexpr QLatin1String kType("type");
inline constexpr QLatin1String kVersionKey("version");
inline constexpr QLatin1String kSite("site");
inline constexpr QLatin1String kRequest("request");
inline constexpr QLatin1String kGeneration("generation");
inline constexpr QLatin1String kAttempt("attempt");

}
