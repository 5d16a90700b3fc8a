#pragma once

// A clock that stands still until somebody moves it. One true time for the laptop and the company; boot time counts
// suspended time as CLOCK_BOOTTIME does, and begins anew with each start of the computer.

#include "base/clock.h"

namespace lanyard {

class VirtualClock final : public Clock {
public:
    QDateTime wallUtc() const override { return trueUtc().addMSecs(m_skew.count()); }
    std::chrono::milliseconds sinceBoot() const override { return m_now - m_boot; }

    QDateTime trueUtc() const { return m_epoch.addMSecs(m_now.count()); }
    std::chrono::system_clock::time_point now() const
    {
        return std::chrono::system_clock::time_point(std::chrono::milliseconds(trueUtc().toMSecsSinceEpoch()));
    }
    /// Since the simulation began.
    std::chrono::milliseconds elapsed() const { return m_now; }
    void moveTo(std::chrono::milliseconds elapsed) { m_now = std::max(m_now, elapsed); }
    void advance(std::chrono::milliseconds by) { m_now += by; }
    /// A moment of the simulation, from one of boot time.
    std::chrono::milliseconds ofBoot(std::chrono::milliseconds sinceBoot) const { return m_boot + sinceBoot; }
    void reboot() { m_boot = m_now - std::chrono::seconds(20); }
    void setSkew(std::chrono::milliseconds skew) { m_skew = skew; }

private:
    QDateTime m_epoch{QDate(2026, 1, 5), QTime(0, 0), Qt::UTC}; // a Monday
    std::chrono::milliseconds m_now{};
    std::chrono::milliseconds m_boot = -std::chrono::hours(1);
    std::chrono::milliseconds m_skew{};
};

}
