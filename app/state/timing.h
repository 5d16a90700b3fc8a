#pragma once

// Every duration of the session layer in one value, and the two clocks that count (app/README.md#state).

#include "base/backoff.h"

#include <QDateTime>
#include <chrono>

namespace lanyard {

/// Since boot: the unit of every deadline.
using BootTime = std::chrono::milliseconds;

/// The present on the two clocks that count.
struct Now {
    QDateTime server; ///< UTC
    BootTime sinceBoot{};

    /// When the server's clock will show that.
    BootTime at(const QDateTime &serverTime) const
    {
        return sinceBoot + std::chrono::milliseconds(server.msecsTo(serverTime));
    }
};

struct Timing {
    double refreshFrom = 0.60; ///< of a session's life: a refresh falls between these two
    double refreshTo = 0.75;
    /// The first refresh of sessions that came otherwise (a sign-in, a start, a wake-up, after an outage) may fall from
    /// here on, so that a hundred thousand laptops that woke at nine do not come back together. More than tokenReuse.
    double firstFrom = 0.05;
    std::chrono::milliseconds lateAfter = std::chrono::minutes(2); ///< a refresh this far from its plan came otherwise
    std::chrono::milliseconds followWithin = std::chrono::minutes(1); ///< an account's other resources, on one token
    std::chrono::milliseconds wakeUpWithin{200}; ///< accounts come back, when a computer wakes up among many others
    std::chrono::milliseconds tokenReuse = std::chrono::minutes(2); ///< an ID token this young is exchanged as it is
    std::chrono::milliseconds warnBefore = std::chrono::minutes(5); ///< its end, when it will not be refreshed by then
    BackoffPolicy backoff;
    /// Of what only an administrator can mend: what is mended should work here soon, and nobody is to be flooded.
    BackoffPolicy repair{std::chrono::minutes(5), std::chrono::hours(1)};
    /// Of deleting what an available keychain did not delete.
    BackoffPolicy deletion{std::chrono::minutes(1), std::chrono::hours(1)};
    int triesBeforeVerdict = 3; ///< of an unknown answer, before the user or the administrator is told

    /// For sessions of that length: one hour gives the values above, shorter sessions scale them down.
    static Timing forLifetime(std::chrono::seconds lifetime);
};

/// Server time: the last ID token's iat plus the time since boot that has passed (app/README.md#state). Before any
/// token it is what this computer believes.
class ServerTime {
public:
    void learn(QDateTime issuedAt, std::chrono::milliseconds sinceBoot);
    bool isKnown() const { return m_anchor.isValid(); }
    QDateTime at(std::chrono::milliseconds sinceBoot, const QDateTime &wallUtc) const;

private:
    QDateTime m_anchor;
    std::chrono::milliseconds m_boot{};
};

}
