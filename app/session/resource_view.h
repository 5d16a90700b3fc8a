#pragma once

// From facts to what people see: pure functions of a resource, the accounts and the time.

#include "base/result.h"
#include "status/status.h"

#include <chrono>

namespace lanyard {

class AccountStore;
class ResourceState;

struct Moment {
    QDateTime serverNow; ///< UTC
    std::chrono::milliseconds sinceBoot{};
    bool isPaused = false; ///< background renewals rest: the connection is metered
};

State stateOf(const ResourceState &resource, const AccountStore &accounts, const QDateTime &serverNow);
Error reasonOf(const ResourceState &resource, const AccountStore &accounts, const QDateTime &serverNow);
SessionView viewOf(const ResourceState &resource, const AccountStore &accounts, const Moment &now);

}
