#pragma once

// How long an ID token lasts, as the token itself says. Pure. The session layer has judged it by then: what cannot be
// read here is not refused.

#include "base/secret.h"

#include <QDateTime>
#include <chrono>
#include <optional>

namespace lanyard::control {

struct TokenLife {
    QDateTime expiresAt; ///< UTC
    std::chrono::seconds whole{}; ///< from issue to expiry
};

std::optional<TokenLife> lifeOf(const Secret &jwt);

}
