#pragma once

// The company's clock: real time plus an offset that only tests and the control API move. Owned by Company.

#include <QDateTime>
#include <chrono>

namespace sandbox {

using Time = std::chrono::system_clock::time_point;

class CompanyClock {
public:
    Time now() const { return std::chrono::system_clock::now() + m_offset; }
    void advance(std::chrono::milliseconds by) { m_offset += by; }

private:
    std::chrono::milliseconds m_offset{0};
};

inline qint64 secondsOf(Time time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

inline qint64 millisecondsOf(Time time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

inline Time timeOf(qint64 seconds)
{
    return Time(std::chrono::seconds(seconds));
}

}
