#pragma once

// The heap of a program that is idle for minutes between bursts of work: memory that a burst freed goes back to the
// system; the allocator would keep it. Does nothing where the C library cannot do this.

namespace lanyard {

/// One arena for the main thread and one for all others: each arena keeps what it once needed, but with a single one
/// the threads of a refresh wait for each other, and search among what the main thread left. Call before the first
/// thread starts.
void keepHeapTogether();
/// Takes about a millisecond. Call after a burst.
void returnFreeMemory();

}
