#pragma once

// `lanyard doctor`: what lanyard-doctor found, as text, JSON and exit code. Pure.

#include "cli/exit_code.h"
#include "status/check_finding.h"

#include <QList>

namespace lanyard::cli {

/// The exit code for one finding: Done unless it failed.
Exit exitOf(const CheckFinding &finding);
/// The exit code for all findings: Done if none failed, otherwise the worst finding's.
Exit worstOf(const QList<CheckFinding> &findings);

QString doctorText(const QList<CheckFinding> &findings, bool coloured);
/// @param exit the command's: the worst finding's, unless the examination did not finish
QJsonObject doctorJson(const QList<CheckFinding> &findings, Exit exit);

}
