#pragma once

// From facts to what people see: pure functions of a resource, the accounts and the time.

#include "base/result.h"
#include "status/status.h"

namespace lanyard {

class AccountStore;
class ResourceState;
struct Now;

State stateOf(const ResourceState &resource, const AccountStore &accounts, const QDateTime &serverNow);
Error reasonOf(const ResourceState &resource, const AccountStore &accounts, const QDateTime &serverNow);
/// @param isPaused nothing is refreshed in the background: the connection is metered
SessionView viewOf(const ResourceState &resource, const AccountStore &accounts, const Now &now, bool isPaused);

}
