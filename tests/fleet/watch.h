#pragma once

// What people notice: how long they wait for a session, and sessions that end under their hands. Owned by the fleet.

#include "fleet/occasion.h"

#include <vector>

namespace lanyard::fleet {

/// How long somebody may wait for a session that the event itself did not end. It is not about the back-off, which
/// those that it did end wait for (backWithin()).
inline constexpr Milliseconds kPatience{10000};

class Watch {
public:
    explicit Watch(const Occasion &occasion);

    /// A session is there again.
    /// @param missedSince when the person was without it first: logged in, woke up, or saw it end
    void isBack(Milliseconds missedSince, Milliseconds now);

    Milliseconds longestWait() const { return m_longestWait; } ///< not by the event itself
    qsizetype impatient() const { return m_impatient; } ///< sessions, not people, that were waited for too long
    qsizetype endedByEvent() const { return qsizetype(m_afterEvent.size()); }
    /// After the event so many of the sessions that it ended were back. Zero: at once, or none did end.
    Milliseconds backWithin(double share) const;

private:
    Span m_mayEnd; ///< sessions end then by the event itself
    Milliseconds m_eventEnds{};
    Milliseconds m_longestWait{};
    qsizetype m_impatient = 0;
    std::vector<Milliseconds> m_afterEvent;
};

}
