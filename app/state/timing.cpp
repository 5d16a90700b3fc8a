#include "state/timing.h"

#include <algorithm>

namespace lanyard {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

Timing Timing::forLifetime(std::chrono::seconds lifetime)
{
    const double scale = std::clamp(double(lifetime.count()) / 3600.0, 0.0005, 1.0);
    const auto scaled = [scale](milliseconds value) { return milliseconds(qint64(double(value.count()) * scale)); };
    Timing timing;
    timing.followWithin = scaled(timing.followWithin);
    timing.lateAfter = std::max(2000ms, scaled(timing.lateAfter)); // iat has whole seconds
    timing.tokenReuse = scaled(timing.tokenReuse);
    timing.warnBefore = scaled(timing.warnBefore);
    timing.backoff.first = std::max(250ms, scaled(timing.backoff.first));
    timing.backoff.longest = std::max(2000ms, scaled(timing.backoff.longest));
    timing.repair.first = std::max(2000ms, scaled(timing.repair.first));
    timing.repair.longest = std::max(8000ms, scaled(timing.repair.longest));
    return timing;
}

void ServerTime::learn(QDateTime issuedAt, milliseconds sinceBoot)
{
    m_anchor = std::move(issuedAt);
    m_boot = sinceBoot;
}

QDateTime ServerTime::at(milliseconds sinceBoot, const QDateTime &wallUtc) const
{
    return isKnown() ? m_anchor.addMSecs((sinceBoot - m_boot).count()) : wallUtc;
}

}
