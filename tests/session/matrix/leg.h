#pragma once

// The legs of a refresh, a switch and a sign-out: one request each, in the order of app/README.md#flows. The same list
// names the columns of the fault matrix.

#include "iap/http.h"
#include "sandbox/step.h"

#include <QString>
#include <array>

namespace lanyard {

enum class Leg : unsigned {
    Challenge = 1,
    Mint = 2,
    SessionInfo = 4,
    Exchange = 8,
    Header = 16, ///< targetUri with x-iap-3p-token
    Query = 32, ///< targetUri with rt=
    Verify = 64,
    SignOut = 128,
};

/// Sets of legs, as bits.
constexpr unsigned operator|(Leg one, Leg other)
{
    return unsigned(one) | unsigned(other);
}

constexpr unsigned operator|(unsigned some, Leg other)
{
    return some | unsigned(other);
}

/// Those of a refresh.
inline constexpr std::array kRefreshLegs{
    Leg::Challenge, Leg::Mint, Leg::SessionInfo, Leg::Exchange, Leg::Header, Leg::Query, Leg::Verify};

QString nameOf(Leg leg);
sandbox::Step sandboxStep(Leg leg);
/// Which leg a request is, told from what it carries.
Leg legOf(const HttpRequest &request);

}
