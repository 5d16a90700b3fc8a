#pragma once

// A file of Lanyard's own in its state folder: read whole and bounded, written in one step. Reason::Configuration with
// what the system said.

#include "base/result.h"

namespace lanyard {

/// At most 16 MiB.
Result<QByteArray> readStateFile(const QString &path);
/// For its owner only.
Result<void> writeStateFile(const QString &path, const QByteArray &content);

}
