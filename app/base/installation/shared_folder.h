#pragma once

// Lanyard's files that programs read when they run.

#include <QString>

namespace lanyard {

/// Absolute path of share/lanyard/NAME in this program's installation or build. NAME is "translations" or "extension".
/// Does not check whether the folder exists.
QString sharedFolder(const QString &name);

/// The same for programs in that folder: beside `bin`, or two above `libexec/lanyard`. A program that lies anywhere
/// else is no installation and has them in its own folder: what is above may be anybody's.
QString sharedFolderOf(const QString &programs, const QString &name);

}
