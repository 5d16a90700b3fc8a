#pragma once

// Keeps the process's memory private: no core dumps, no debugger or /proc reader of the same user, private files.

namespace lanyard {

enum class Dumpable { Yes, No };

/// Release builds are not dumpable; a debug build can be debugged.
Dumpable defaultDumpable();

/// Call first in main(), before any secret exists. What the system refuses is logged; nothing depends on it.
void hardenProcess(Dumpable dumpable = defaultDumpable());

/// While it lives, new files get the user's own umask again, as before hardenProcess(). For starting the user's
/// programs.
class UsersUmask {
public:
    UsersUmask();
    ~UsersUmask();
    UsersUmask(const UsersUmask &) = delete;
    UsersUmask &operator=(const UsersUmask &) = delete;
};

}
