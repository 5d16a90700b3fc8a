#pragma once

// The files in the file for support, one function each: from what was seen to what is harmless of it. Pure.

#include "diagnostics/diagnostics.h"
#include "diagnostics/harmless.h"
#include "diagnostics/numbers.h"

namespace lanyard::diagnostics {

HarmlessObject versionsPart(const Seen &seen);
HarmlessObject policyPart(const Seen &seen, Numbering &numbers);
HarmlessObject statesPart(const Seen &seen, Numbering &numbers);
HarmlessObject eventsPart(const Seen &seen, Numbering &numbers);
HarmlessObject doctorPart(const Seen &seen, Numbering &numbers);
/// A line each: time, level, category, file and line in our source.
QByteArray logPart(const Seen &seen);

/// null for none
Harmless numberOf(Numbers &numbers, const QString &name);

}
