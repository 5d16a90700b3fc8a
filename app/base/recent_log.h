#pragma once

// What this process logged lately, for somebody who helps: scrubbed, as it was written (base/logging.h).

#include <QStringList>

namespace lanyard {

/// Oldest first, a few hundred lines at most. From any thread.
QStringList recentLog();

}
