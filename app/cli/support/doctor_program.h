#pragma once

// lanyard-doctor: a program of its own, so that no other command loads what an examination needs.

#include "control/message.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace lanyard::cli {

class CommandLine;

struct DoctorRun {
    QByteArray printed; ///< whole lines
    std::optional<control::Failure> late = {}; ///< it was ended by --timeout, and had more to say
};

/// Runs it to its end, for no longer than --timeout, with the --policy that the command was given. Its errors go to
/// stderr.
tl::expected<DoctorRun, control::Failure> runDoctorProgram(const CommandLine &line, const QStringList &arguments);

/// @param what of its output is wrong
control::Failure doctorNotUnderstood(const QString &what);

}
