#pragma once

#include <QString>

namespace lanyard {

/// Absolute path of lanyard-signin: beside this program, or in the libexec folder of its installation.
QString signinProgram();
/// What sign-in windows of a tray that was killed left in the runtime folder. Only for who holds its lock.
void removeLeftovers(const QString &runtimeFolder);

}
