#pragma once

// A zip file in memory. Pure.

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace lanyard::doctor {

/// Contents by name.
using Files = QMap<QString, QByteArray>;

Result<QByteArray> zipped(const Files &files);

}
