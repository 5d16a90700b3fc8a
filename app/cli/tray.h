#pragma once

// Asking the tray: connect, call, and turn a failure into a sentence and an exit code.

#include "cli/exit_code.h"
#include "control/client.h"
#include "storage/json_reader.h"

namespace lanyard::cli {

using control::Answer;

/// How long the tray may take.
inline constexpr std::chrono::milliseconds kAtOnce = std::chrono::seconds(10); ///< it knows the answer
inline constexpr std::chrono::milliseconds kAfterNetwork = std::chrono::minutes(2); ///< it must ask servers
inline constexpr std::chrono::milliseconds kAfterUser = control::Client::kNoLimit; ///< somebody must sign in

Answer callTray(const QString &method, const QJsonObject &params, std::chrono::milliseconds limit);

/// What the answer says, read by one of the readers of status/; a Failure when it cannot be read.
template <class T>
tl::expected<T, control::Failure> decoded(const Answer &answer, tl::expected<T, JsonError> (*read)(const QJsonObject &))
{
    if (!answer)
        return tl::unexpected(answer.error());
    return read(*answer).map_error(
        [](const JsonError &error) { return control::Client::notUnderstood(error.sentence()); });
}

/// Says why and returns the exit code.
int reportFailure(const control::Failure &failure);

/// Asks, and prints `sentence` when it is done.
int callAndPrint(
    const QString &method, const QJsonObject &params, std::chrono::milliseconds limit, const QString &sentence);

}
