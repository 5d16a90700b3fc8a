#pragma once

// What time it is for IAP and Identity Platform: told by the last ID token, counted on by the time since boot.
// Everybody who needs the time has this one, by reference. Owned by SessionServices.

#include "base/clock.h"
#include "state/timing.h"

namespace lanyard {

class ServerClock {
public:
    explicit ServerClock(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// A server just said what time it is.
    void learn(const QDateTime &issuedAt)
    {
        m_time.learn(issuedAt, m_clock.sinceBoot());
        m_wallAhead = wallAhead();
    }

    Now now() const { return {m_time.at(m_clock.sinceBoot(), m_clock.wallUtc()), m_clock.sinceBoot()}; }
    /// This computer's clock is more than an hour off, as far as a server told the time.
    bool isComputerWrong() const { return m_time.isKnown() && qAbs(now().server.secsTo(m_clock.wallUtc())) > 3600; }

    /// It may be later than now() says: since a server told the time, this computer's clock was set forward. So it is
    /// after the pause of a virtual machine, whose time since boot stands still.
    bool mayBeLate() const { return m_time.isKnown() && wallAhead() - m_wallAhead > kSetForward; }

private:
    static constexpr qint64 kSetForward = 30'000; ///< ms; less is a clock that is put right

    qint64 wallAhead() const { return now().server.msecsTo(m_clock.wallUtc()); }

    const Clock &m_clock;
    ServerTime m_time;
    qint64 m_wallAhead = 0; ///< when the time was learnt; ms
};

}
