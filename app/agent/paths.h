#pragma once

#include <QString>

namespace lanyard {

/// $XDG_CONFIG_HOME/lanyard: the user's own resources, settings and the list of accounts. No secrets.
QString configurationFolder();

/// Absolute path of lanyard-signin: beside this program, or in the libexec folder of its installation.
QString signinProgram();

}
