#pragma once

// The heap of a program that is idle for minutes between bursts of work: memory that a burst freed goes back to the
// system; the allocator would keep it. Does nothing where the C library cannot do this.

namespace lanyard {

/// One arena for all threads, which are rarely busy at the same time: each arena would keep what it once needed. Call
/// before the first thread starts.
void keepHeapInOnePlace();
/// Takes about a millisecond. Call after a burst.
void returnFreeMemory();

}
