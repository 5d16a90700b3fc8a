#pragma once

// What everyone outside the session layer sees: plain values, computed from facts, holding no secret.
// Tray, windows, notifications, `status --json` are all drawn from Status and from nothing else.

#include "status/keychain_state.h"
#include "status/session_list.h"

namespace lanyard {

enum class NetworkState { Online, Offline };
inline constexpr std::array kAllNetworkStates{NetworkState::Online, NetworkState::Offline};

struct Status {
    QDateTime now; ///< UTC, server time where known: durations are differences to it
    KeychainState keychain = KeychainState::Available;
    NetworkState network = NetworkState::Online;
    bool paused = false; ///< nothing is refreshed in the background: the connection is metered, and settings say so
    QString proxy; ///< host and port of one that waits for the user to sign in; empty: none
    QString problem; ///< a sentence about the policy or settings, empty when all is well
    bool exportSessions = true; ///< policy: may `token`, `cookies` and `curl` hand sessions out?
    bool allowUserResources = true;
    int accounts = 0; ///< that Lanyard could sign in with, whether a resource uses them or not
    int leftInKeychain = 0; ///< accounts signed out whose entry could not be deleted yet
    SessionList sessions; ///< in the order of policy, then of addition
    friend bool operator==(const Status &, const Status &) = default;
};

// The stable words of `status --json`, of `lanyard events` and of the history's file.
QLatin1String code(State state);
QLatin1String code(RefreshMethod method);
QLatin1String code(NetworkState state);

}
