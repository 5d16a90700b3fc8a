#pragma once

// Asking the tray: connect, call, and turn a failure into a sentence and an exit code.

#include "cli/exit_code.h"
#include "control/client.h"

namespace lanyard::cli {

using control::Answer;

/// How long the tray may take.
inline constexpr std::chrono::milliseconds kAtOnce = std::chrono::seconds(10); ///< it knows the answer
inline constexpr std::chrono::milliseconds kAfterNetwork = std::chrono::minutes(2); ///< it must ask servers
inline constexpr std::chrono::milliseconds kAfterUser = control::Client::kNoLimit; ///< somebody must sign in

Answer callTray(const QString &method, const QJsonObject &params, std::chrono::milliseconds limit);

/// Says why and returns the exit code.
int reportFailure(const control::Failure &failure);

/// Asks, and prints `sentence` when it is done.
int callAndPrint(
    const QString &method, const QJsonObject &params, std::chrono::milliseconds limit, const QString &sentence);

}
