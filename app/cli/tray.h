#pragma once

// Asking the tray: connect, call, and turn a failure into a sentence and an exit code.

#include "cli/exit_code.h"
#include "control/client.h"
#include "storage/json_reader.h"

namespace lanyard::cli {

class CommandLine;
using control::Answer;

/// How long the tray may take, where --timeout does not say.
inline constexpr std::chrono::milliseconds kAtOnce = std::chrono::seconds(10); ///< it knows the answer
inline constexpr std::chrono::milliseconds kAfterNetwork = std::chrono::minutes(2); ///< it must ask servers
inline constexpr std::chrono::milliseconds kAfterUser = control::Client::kNoLimit; ///< somebody must sign in

Answer askTray(const QString &method, const QJsonObject &params, std::chrono::milliseconds limit);
/// The same, for no longer than --timeout.
Answer callTray(
    const CommandLine &line, const QString &method, const QJsonObject &params, std::chrono::milliseconds limit);

/// What the answer says, read by one of the readers of status/; a Failure when it cannot be read.
template <class T>
tl::expected<T, control::Failure> decoded(const Answer &answer, tl::expected<T, JsonError> (*read)(const QJsonObject &))
{
    if (!answer)
        return tl::unexpected(answer.error());
    return read(*answer).map_error(
        [](const JsonError &error) { return control::Client::notUnderstood(error.sentence()); });
}

/// Says why, as JSON with --json, and returns the exit code.
int reportFailure(const CommandLine &line, const control::Failure &failure);

/// The answer as JSON, or `sentence`, or nothing with --quiet; for a failure as reportFailure().
int reportDone(const CommandLine &line, const Answer &answer, const QString &sentence);

}
