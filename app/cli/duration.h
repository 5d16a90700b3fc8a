#pragma once

// Durations as people write and read them. Pure.

#include <QString>
#include <chrono>
#include <optional>

namespace lanyard::cli {

/// "90s", "10m", "1h", "1h30m"; up to a day. Anything else is nothing.
std::optional<std::chrono::seconds> parseDuration(QStringView text);

/// "42 min", "1 h 5 min", "40 s"; translated.
QString durationText(std::chrono::seconds duration);

}
