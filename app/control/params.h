#pragma once

// Reads the params of one request strictly: a missing, mistyped or unknown member is a Failure that names it.
// A value used inside one handler: ask for everything, then finish().

#include "control/message.h"
#include "storage/json_reader.h"

#include <chrono>
#include <optional>

namespace lanyard::control {

class Params {
public:
    explicit Params(const QJsonObject &params);
    Q_DISABLE_COPY_MOVE(Params)

    /// A text that must be there and must not be empty.
    QString text(QLatin1String key);
    /// Empty when absent.
    QString optionalText(QLatin1String key);
    bool optionalFlag(QLatin1String key);
    /// Whole seconds, 0 to a day; none when absent.
    std::optional<std::chrono::seconds> optionalSeconds(QLatin1String key);

    /// The first thing that was wrong, members nobody asked for included.
    tl::expected<void, Failure> finish();

private:
    JsonFaults m_faults;
    JsonReader m_reader;
};

}
