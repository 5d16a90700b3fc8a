#pragma once

// The pages of the program and its libraries. The start, or a burst of work, maps many that nobody needs for the next
// hour. Does nothing where the system cannot do this.

namespace lanyard {

/// Gives back those that were only read. They stay in the system's cache for as long as it has room, and are mapped
/// again when they are touched. Takes a fraction of a millisecond. Call after a burst.
void returnProgramPages();

}
