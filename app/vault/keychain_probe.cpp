#include "vault/keychain_probe.h"

namespace lanyard {

std::optional<Error> blockingError(const ProbeResult &result)
{
    if (result.state == KeychainState::Unavailable)
        return Error{Reason::KeychainUnavailable, result.detail, std::nullopt, {}};
    if (result.state == KeychainState::Locked || result.presence == Presence::PresentLocked)
        return Error{Reason::KeychainLocked, result.detail, std::nullopt, {}};
    return std::nullopt;
}

}
