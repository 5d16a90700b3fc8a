#pragma once

// Runs a program whose output is held back until its reply's header has been seen: then it is either passed on, or
// forgotten with the program. For `lanyard curl`, whose session may turn out to have ended.

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <optional>

namespace lanyard::cli {

/// What runHeld does with the output.
enum class Verdict { PassOn, Forget };

/// The program, found in PATH, and its arguments, given the path to which it writes the headers of its replies.
using HeldCommand = std::function<QStringList(const QString &headers)>;

/// @param judge sees the first final reply's header, or what there is of it when the program ends
/// @return the program's exit code, when its output was passed on; nothing when it was forgotten; -1 when it could not
/// be started, with errno
std::optional<int> runHeld(const HeldCommand &command, const std::function<Verdict(const QByteArray &)> &judge);

}
