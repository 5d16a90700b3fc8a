#pragma once

// What the process gives up before it holds a secret or starts the web engine.

#include <QStringList>

namespace lanyard::signin {

void forbidCoreDumps();

/// Removes the variables that could turn the web engine against its user. @return the names that were set
QStringList clearDangerousVariables();

}
