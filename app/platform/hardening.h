#pragma once

// Keeps the process's memory to itself: no core dumps, no debugger or /proc reader of the same user, files private.

namespace lanyard {

enum class Dumpable { Yes, No };

/// Release builds are not dumpable; a debug build can be debugged.
Dumpable defaultDumpable();

/// Call first thing in main(), before any secret exists. What the system refuses is logged: nothing depends on it.
void hardenProcess(Dumpable dumpable = defaultDumpable());

}
