#pragma once

// Gives back what only a burst of work needed: free memory of the heap, and pages of the program and its libraries.
// Only where that is worth it: the next refresh needs the pages of the last one again, and to give them back and map
// them anew each time was a quarter of its CPU (tests/bench/README.md#refresh). Owned by the Agent.

#include <QtGlobal>

namespace lanyard {

/// What of this process is in memory, in bytes.
struct Resident {
    qint64 own = 0; ///< heap and stacks
    qint64 files = 0; ///< the program and its libraries
};

/// Zeroes where the system does not tell.
Resident resident();

class Footprint {
public:
    static constexpr qint64 kOwnGrowth = 1024 * 1024; ///< that is left alone; so below
    static constexpr qint64 kFilesGrowth = 24 * 1024 * 1024; ///< a refresh needs about 17 MB, a start 35

    struct Returned {
        bool heap = false;
        bool pages = false;
        friend bool operator==(const Returned &, const Returned &) = default;
    };
    /// What is worth it now.
    /// @param settled after it was last done; at first nothing
    static Returned worth(const Resident &settled, const Resident &now);
    /// Call when there is nothing to do.
    void settle();

private:
    Resident m_settled;
};

}
