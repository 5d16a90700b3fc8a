#include "refresh/token_demand.h"

#include "state/timing.h"

namespace lanyard {

namespace {

constexpr std::chrono::seconds kOnItsWay{10};

}

std::chrono::seconds TokenDemand::longestOf(const IdToken &token)
{
    return token.lifetime() - kOnItsWay;
}

bool TokenDemand::isMetBy(const IdToken &token, const QDateTime &serverNow) const
{
    switch (m_kind) {
    case Kind::Fresh:
        return token.issuedAt.msecsTo(serverNow) <= Timing::forLifetime(token.lifetime()).tokenReuse.count();
    case Kind::ValidFor:
        // Another would not help, while this one is new.
        if (m_atLeast > longestOf(token))
            return fresh().isMetBy(token, serverNow);
        return serverNow.addSecs(m_atLeast.count()) <= token.expiresAt;
    }
    Q_UNREACHABLE();
}

}
