#pragma once

#include <QString>

namespace lanyard {

/// Absolute path of lanyard-signin: beside this program, or in the libexec folder of its installation.
QString signinProgram();

}
