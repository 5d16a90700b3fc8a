#pragma once

// Our own memory, as the kernel counts it. The tray reports it itself, because no other process may look (hardening.h).

#include "base/result.h"

namespace lanyard {

/// Bytes.
struct MemoryReport {
    qint64 pss = 0; ///< shared pages counted by their share
    qint64 privateDirty = 0;
    qint64 rss = 0;
};

Result<MemoryReport> memoryReport();

}
