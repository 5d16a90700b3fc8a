#pragma once

// Spans of time, and times of day, as people read and write them. Pure: both ends are parameters, UTC or not.

#include <QCoreApplication>
#include <QDateTime>
#include <chrono>
#include <optional>

namespace lanyard {

/// "90s", "10m", "1h", "1h30m"; up to a day. Anything else is nothing.
std::optional<std::chrono::seconds> parseDuration(QStringView text);

class DurationText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::DurationText)
public:
    /// "42 min left", "less than a minute left", "1 h 5 min left"; "expired" when `end` is past, empty when it is
    /// invalid.
    static QString left(const QDateTime &now, const QDateTime &end);
    /// "in 42 min", "in less than a minute"; "now" when `then` is past, empty when it is invalid.
    static QString until(const QDateTime &now, const QDateTime &then);
    /// "42 min ago", "just now"; empty when `then` is invalid.
    static QString ago(const QDateTime &now, const QDateTime &then);
    /// The time of day on this computer, as its people write it: "18:00", "6:00 PM".
    static QString timeOfDay(const QDateTime &moment);
};

}
