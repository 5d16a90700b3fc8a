#include "fleet/watch.h"

namespace lanyard::fleet {

using namespace std::chrono_literals;

// An outage ends sessions while it lasts; a revocation within the hour that they still have.
Watch::Watch(const Occasion &occasion)
    : m_eventEnds(occasion.event.to)
{
    if (occasion.isOutage)
        m_mayEnd = occasion.event;
    if (occasion.isReset)
        m_mayEnd = {occasion.event.from, occasion.event.from + 2h};
}

void Watch::isBack(Milliseconds missedSince, Milliseconds now)
{
    const Milliseconds wait = now - missedSince;
    if (m_mayEnd.contains(missedSince) && wait > kPatience) {
        m_afterEvent.push_back(std::max(Milliseconds(0), now - m_eventEnds));
        return;
    }
    m_longestWait = std::max(m_longestWait, wait);
    m_impatient += wait > kPatience ? 1 : 0;
}

Milliseconds Watch::backWithin(double share) const
{
    if (m_afterEvent.empty())
        return {};
    std::vector<Milliseconds> sorted = m_afterEvent;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, std::size_t(share * double(sorted.size())))];
}

}
