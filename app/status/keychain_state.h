#pragma once

#include <QLatin1String>
#include <array>

namespace lanyard {

/// Whether refresh tokens can be read and written now.
enum class KeychainState {
    Available,
    Locked, ///< waits for the user to unlock it; we never prompt by ourselves
    NoKeyring, ///< the keychain is there, but the user has not made a default keyring yet
    Unavailable, ///< no keychain on the bus, or it does not respond
};
inline constexpr std::array kAllKeychainStates{
    KeychainState::Available, KeychainState::Locked, KeychainState::NoKeyring, KeychainState::Unavailable};

inline QLatin1String code(KeychainState state)
{
    switch (state) {
    case KeychainState::Available:
        return QLatin1String("available");
    case KeychainState::Locked:
        return QLatin1String("locked");
    case KeychainState::NoKeyring:
        return QLatin1String("no-keyring");
    case KeychainState::Unavailable:
        return QLatin1String("unavailable");
    }
    Q_UNREACHABLE();
}

}
