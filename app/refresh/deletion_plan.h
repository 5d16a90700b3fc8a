#pragma once

// When to try again to delete what the keychain did not delete though it was available. One that is not is tried again
// when that changes (AccountStore::reconcile). A value.

#include "state/timing.h"

#include <optional>

namespace lanyard {

class DeletionPlan {
public:
    /// A deletion failed. One that is planned already stays so: several fail together.
    void failed(BootTime now, double random);
    /// True, once, when its time has come.
    bool takeDue(BootTime now);
    /// Nothing is left to be deleted.
    void done() { *this = DeletionPlan(); }
    std::optional<BootTime> dueAt() const { return m_dueAt; }

private:
    std::optional<BootTime> m_dueAt;
    int m_failures = 0; ///< in a row
};

}
