#pragma once

// What --help says: the table of commands as text. Pure.

#include "cli/table/command_table.h"

namespace lanyard::cli {

/// All commands, one a line, and the exit codes.
QString overview();
/// One command: usage, what it does, options, examples.
QString helpOf(const Command &command);

}
