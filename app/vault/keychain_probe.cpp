#include "vault/keychain_probe.h"

namespace lanyard {

std::optional<Error> blockingError(const KeychainProbeResult &seen)
{
    if (seen.state == KeychainState::Unavailable)
        return Error{Reason::KeychainUnavailable, seen.detail, std::nullopt, {}};
    if (seen.state == KeychainState::Locked || seen.presence == Presence::PresentLocked)
        return Error{Reason::KeychainLocked, seen.detail, std::nullopt, {}};
    return std::nullopt;
}

}
