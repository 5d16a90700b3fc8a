#pragma once

// The heap of a program that sits idle for minutes between two bursts of work: what a burst freed goes back to the
// system, since the allocator alone would keep it. Free where the C library has no such notion.

namespace lanyard {

/// One arena for all threads: ours are rarely busy at once, and each arena keeps what it once needed. Before any
/// thread.
void keepHeapInOnePlace();
/// Takes about a millisecond; after a burst.
void returnFreeMemory();

}
