#pragma once

// How many messages a connection may send: a bucket that fills by the second. A value; time is a parameter.

#include <algorithm>
#include <chrono>

namespace lanyard::browser {

class MessageRate {
public:
    static constexpr double kBurst = 2000; ///< a report for each site and store after each push
    static constexpr double kEachSecond = 50;

    /// Whether one more may come now.
    bool take(std::chrono::milliseconds now)
    {
        const double seconds = std::chrono::duration<double>(now - m_last).count();
        m_left = std::min(kBurst, m_left + std::max(0.0, seconds) * kEachSecond);
        m_last = now;
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }

private:
    double m_left = kBurst;
    std::chrono::milliseconds m_last{0};
};

}
