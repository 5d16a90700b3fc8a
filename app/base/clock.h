#pragma once

// Time as a parameter: services hold a Clock, pure functions take the time they need.

#include <QDateTime>
#include <chrono>

namespace lanyard {

class Clock {
public:
    virtual ~Clock() = default;
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// What the computer believes, UTC. May jump; for display and file names only.
    virtual QDateTime wallUtc() const = 0;
    /// Since boot, suspend included (CLOCK_BOOTTIME). Never jumps; every deadline is counted in it.
    virtual std::chrono::milliseconds sinceBoot() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime wallUtc() const override;
    std::chrono::milliseconds sinceBoot() const override;
};

}
