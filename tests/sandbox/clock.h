#pragma once

// The company's clock: real time plus an offset that only tests and the control API change, or a time set by a test.
// Owned by Company.

#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <chrono>
#include <functional>

namespace sandbox {

using Time = std::chrono::system_clock::time_point;

class CompanyClock {
public:
    Time now() const { return (m_source ? m_source() : std::chrono::system_clock::now()) + m_offset; }
    void advance(std::chrono::milliseconds by) { m_offset += by; }
    void setSource(std::function<Time()> source) { m_source = std::move(source); }

private:
    std::function<Time()> m_source;
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

/// As HTTP writes it (RFC 9110, section 5.6.7).
inline QByteArray httpDate(Time time)
{
    const auto utc = QDateTime::fromSecsSinceEpoch(secondsOf(time), Qt::UTC);
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

inline Time timeOf(qint64 seconds)
{
    return Time(std::chrono::seconds(seconds));
}

}
