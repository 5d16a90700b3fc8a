#pragma once

// What the fleet's requests meet: three servers that answer any number of them, or none. They count who comes when: the
// busiest second is the quota to ask for. Owned by the fleet.

#include "fleet/occasion.h"

#include <array>
#include <vector>

namespace lanyard::fleet {

enum class Server { Redirect, Token, Resource };
inline constexpr int kServers = 3;
inline constexpr int kResources = 3; ///< of each person; arrivals are counted at the first

/// Why something is refreshed now.
enum class Cause { Background, Person };

/// Requests of each second since the day began.
using PerSecond = std::vector<quint32>;

struct Arrivals {
    std::array<PerSecond, kServers> all;
    std::array<PerSecond, kServers> background; ///< of these, what nobody waits for
    PerSecond signIns; ///< interactive ones
};

class Servers {
public:
    explicit Servers(const Occasion &occasion);

    /// The requests of one refresh without a browser (app/README.md#refresh).
    /// @param mints an ID token, too
    /// @return how long it took; none: Identity Platform did not answer
    std::optional<Milliseconds> refresh(int resource, bool mints, Milliseconds at, Cause cause);
    /// The same by the sign-in page's own code, in a browser.
    std::optional<Milliseconds> refreshByPage(int resource, bool mints, Milliseconds at, Cause cause);
    /// Somebody signs in by hand: the page's exchange, and what tells whose token that is.
    void signIn(Milliseconds at);
    /// A refresh token that was got then is good no more.
    bool isRevoked(Milliseconds gotAt, Milliseconds at) const;

    const Arrivals &arrivals() const { return m_arrivals; }

private:
    Milliseconds ask(Server server, Milliseconds at, Cause cause);
    Milliseconds askResource(int resource, Milliseconds at, Cause cause);
    bool isDown(Milliseconds at) const { return m_occasion.isOutage && m_occasion.event.contains(at); }

    const Occasion &m_occasion;
    Arrivals m_arrivals;
};

}
