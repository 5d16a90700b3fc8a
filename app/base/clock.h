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

    /// The computer's clock, UTC. May jump; for display and file names only.
    virtual QDateTime wallUtc() const = 0;
    /// Since boot, suspend included (CLOCK_BOOTTIME). Never jumps; all deadlines use it.
    virtual std::chrono::milliseconds sinceBoot() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime wallUtc() const override;
    std::chrono::milliseconds sinceBoot() const override;
};

}
