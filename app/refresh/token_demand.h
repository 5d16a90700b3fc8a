#pragma once

// Which ID token will do for what: pure.

#include "iap/token.h"

#include <chrono>

namespace lanyard {

/// Which token at hand will do; where none does, one is minted.
class TokenDemand {
public:
    /// Fresh enough to be exchanged (Timing::tokenReuse).
    static TokenDemand fresh() { return TokenDemand(Kind::Fresh); }
    /// Valid for at least that long; fresh, where no token is.
    static TokenDemand validFor(std::chrono::seconds atLeast) { return TokenDemand(Kind::ValidFor, atLeast); }

    /// What a new one like that has left when it arrives: no mint brings more.
    static std::chrono::seconds longestOf(const IdToken &token);

    bool isMetBy(const IdToken &token, const QDateTime &serverNow) const;

private:
    enum class Kind { Fresh, ValidFor };
    explicit TokenDemand(Kind kind, std::chrono::seconds atLeast = {})
        : m_kind(kind)
        , m_atLeast(atLeast)
    {
    }

    Kind m_kind;
    std::chrono::seconds m_atLeast;
};

}
