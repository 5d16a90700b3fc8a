#pragma once

// lanyard-doctor: a program of its own, so that no other command loads what an examination needs.

#include "control/message.h"

#include <QByteArray>
#include <QStringList>

namespace lanyard::cli {

class CommandLine;

/// Runs it to its end, for no longer than --timeout, with the --policy that the command was given. Its errors go to
/// stderr.
/// @return what it printed
tl::expected<QByteArray, control::Failure> runDoctorProgram(const CommandLine &line, const QStringList &arguments);

/// @param what of its output is wrong
control::Failure doctorNotUnderstood(const QString &what);

}
