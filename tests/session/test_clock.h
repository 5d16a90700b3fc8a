#pragma once

// Real time plus what the test added: the client's side of Company::advance().

#include "base/clock.h"

namespace lanyard {

class ClockTest final : public Clock {
public:
    QDateTime wallUtc() const override { return m_real.wallUtc().addMSecs((m_ahead + m_skew).count()); }
    std::chrono::milliseconds sinceBoot() const override { return m_real.sinceBoot() + m_ahead; }

    void advance(std::chrono::seconds by) { m_ahead += by; }
    /// This computer's clock is wrong by that much.
    void setSkew(std::chrono::seconds skew) { m_skew = skew; }

private:
    SystemClock m_real;
    std::chrono::milliseconds m_ahead{};
    std::chrono::milliseconds m_skew{};
};

}
