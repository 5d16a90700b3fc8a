#pragma once

// Lanyard's files that programs read when they run.

#include <QString>

namespace lanyard {

/// Absolute path of share/lanyard/NAME in this program's installation or build, which has its programs in `bin` or two
/// folders deep (`libexec/lanyard`). NAME is "translations" or "extension". It is not looked whether the folder is
/// there.
QString sharedFolder(const QString &name);

}
