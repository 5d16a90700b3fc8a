#pragma once

// From facts to what people see: pure functions of a record, the accounts and the time.

#include "session/resource_registry.h"
#include "status/status.h"

namespace lanyard {

struct Moment {
    QDateTime serverNow; ///< UTC
    std::chrono::milliseconds sinceBoot{};
    bool isPaused = false; ///< background renewals rest: the connection is metered
};

State stateOf(const ResourceRecord &record, const AccountStore &accounts, const QDateTime &serverNow);
Error reasonOf(const ResourceRecord &record, const AccountStore &accounts, const QDateTime &serverNow);
SessionView viewOf(const ResourceRecord &record, const AccountStore &accounts, const Moment &now);

}
