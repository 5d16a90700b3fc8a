#pragma once

// `lanyard doctor`: what lanyard-doctor found, as text, JSON and exit code. Pure.

#include "cli/exit_code.h"
#include "status/check_finding.h"

#include <QList>

namespace lanyard::cli {

/// Done unless it failed.
Exit exitOf(const CheckFinding &finding);
/// Done where nothing failed; the worst step's otherwise.
Exit worstOf(const QList<CheckFinding> &findings);

QString doctorText(const QList<CheckFinding> &findings, bool coloured);
QJsonObject doctorJson(const QList<CheckFinding> &findings);

}
