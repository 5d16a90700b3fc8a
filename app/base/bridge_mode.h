#pragma once

#include <QLatin1String>
#include <array>

namespace lanyard {

/// May the user's own browsers hold sessions?
enum class BridgeMode {
    Off, ///< no
    Ask, ///< where the user says so: once for each browser profile, and once for each resource in it
    On, ///< nobody is asked, except about a resource at a port other than 443
};
inline constexpr std::array kAllBridgeModes{BridgeMode::Off, BridgeMode::Ask, BridgeMode::On};

/// The words of the policy and of `lanyard browser status`.
QLatin1String code(BridgeMode mode);

}
