#pragma once

// A zip file in memory. Pure: it has no times, names of people or folders but what it is given.

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace lanyard::diagnostics {

/// The files' contents, by file name.
using Files = QMap<QString, QByteArray>;

Result<QByteArray> zipped(const Files &files);

}
