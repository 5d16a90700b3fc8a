#pragma once

// Keeps the process's memory to itself: no core dumps, no debugger or /proc reader of the same user, files private.

namespace lanyard {

enum class Dumpable { Yes, No };

/// Release builds are not dumpable; a debug build can be debugged.
Dumpable defaultDumpable();

/// Call first thing in main(), before any secret exists. What the system refuses is logged: nothing depends on it.
void hardenProcess(Dumpable dumpable = defaultDumpable());

/// While it lives, new files have the mode that the user's own umask gives, as before hardenProcess(): for the start of
/// programs that are the user's and not ours.
class UsersUmask {
public:
    UsersUmask();
    ~UsersUmask();
    UsersUmask(const UsersUmask &) = delete;
    UsersUmask &operator=(const UsersUmask &) = delete;
};

}
