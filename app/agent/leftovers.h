#pragma once

#include <QString>

namespace lanyard {

/// Deletes what sign-in windows of a tray that was killed left in the runtime folder. Call only while holding its
/// lock.
void removeLeftovers(const QString &runtimeFolder);

}
