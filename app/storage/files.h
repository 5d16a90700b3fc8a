#pragma once

// Files read and replaced whole. Errors have Reason::Configuration; the detail names the file, and the sentence says
// what is wrong without naming it, so that callers can put it into theirs.

#include "base/result.h"

#include <QByteArray>

namespace lanyard {

/// False only when it is certain that nothing has this name: what cannot be looked at counts as being there.
bool mayExist(const QString &path);

/// @param largest in bytes; a larger file is an Error. So is what is no regular file: opening a pipe would block.
Result<QByteArray> readFile(const QString &path, qint64 largest);

/// Replaces the file in one step: after a crash it is the old one or the new one. For its owner only; makes the folder
/// where there is none. The Error's sentence is the system's words.
Result<void> replaceFile(const QString &path, const QByteArray &content);

/// Renames a file that was not understood to NAME.bad-1 (or the next number) and returns that; empty when it cannot.
QString moveAside(const QString &path);

}
