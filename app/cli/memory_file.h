#pragma once

// Passes a session to another program: in a file in memory that it inherits, so that no secret is in an argument, in
// the environment or on disk.

#include <QByteArray>
#include <QString>
#include <optional>

namespace lanyard::cli {

/// The path by which this process's children read `content`, as often as they like; nothing, with errno, where the
/// system cannot provide it. Open for the rest of this process's life.
std::optional<QString> memoryFile(const char *name, const QByteArray &content);

/// Becomes that program, found in PATH; returns only when that failed, with errno.
void become(const QStringList &commandLine);

}
