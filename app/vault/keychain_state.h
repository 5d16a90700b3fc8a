#pragma once

namespace lanyard {

/// Whether refresh tokens can be read and written now.
enum class KeychainState {
    Available,
    Locked, ///< waits for the user to unlock it; we never prompt by ourselves
    Unavailable, ///< no keychain on the bus, or it does not answer
};

}
