#include "vault/keychain_probe.h"

namespace lanyard {

std::optional<Error> blockingError(const ProbeResult &result)
{
    if (result.state == KeychainState::Unavailable)
        return Error{Reason::KeychainUnavailable, result.detail, std::nullopt, {}};
    if (result.state == KeychainState::NoKeyring) {
        const QString sentence =
            KeychainProbe::tr("There is no default keyring yet. Create one, and Lanyard will continue.");
        return Error{Reason::KeychainUnavailable, QStringLiteral("no default collection"), std::nullopt, sentence};
    }
    if (result.state == KeychainState::Locked || result.presence == Presence::PresentLocked)
        return Error{Reason::KeychainLocked, result.detail, std::nullopt, {}};
    return std::nullopt;
}

QCoro::Task<ProbeResult> KeychainProbe::probeToRead(QString key)
{
    const ProbeResult seen = co_await probe(key, DaemonStart::Allowed);
    co_return seen;
}

}
