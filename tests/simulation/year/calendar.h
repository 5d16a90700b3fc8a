#pragma once

// When the laptop is awake, and what its users, its network and the company do on a day. Pure: a list of
// moments drawn at random, in the order of time, for the one day asked for.

#include "simulation/seeded_random.h"

#include <QList>
#include <chrono>

namespace lanyard {

struct Occasion {
    enum class Kind {
        Resume,
        Login, ///< the computer was off: the session layer starts, the keychain is locked
        Unlock, ///< of the keychain
        Sleep,
        NetworkUp,
        NetworkDown,
        NetworkChanges, ///< everything in flight breaks
        PortalBegins,
        PortalEnds,
        TokenOutage,
        TokenBack,
        IapOutage,
        IapBack,
        IdTokensRefused, ///< the exchange takes none
        IdTokensTaken,
        OperatorErrs, ///< Identity Platform refuses every mint, for a reason that is not the account's
        OperatorMends,
        KeychainLocks,
        KeychainHiccup, ///< one read fails
        PasswordChanges,
        AccountDisabled,
        AccountEnabled,
        SessionKilled, ///< IAP forgets one resource's sessions
        Switch,
        SignOut,
        ClockWrong,
        ClockRight,
        RotationOn,
        RotationOff,
        Audit, ///< of the store, at night
    };
    std::chrono::milliseconds at{}; ///< since the simulation began
    Kind kind = Kind::Audit;
};

/// @param day 0 is a Monday
QList<Occasion> occasionsOf(int day, SeededRandom &random);

}
