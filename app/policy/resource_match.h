#pragma once

// Which resource is meant by what somebody typed. The one copy of this rule.
// Pure.

#include "policy/policy.h"

namespace lanyard {

/// The deepest that the address belongs to. @return its id; empty: none
QString closestResource(const QUrl &address, const QList<Resource> &resources);

/// By its id, its name in any case, or any URL under it. @return its id; empty:
/// none
QString matchingResource(const QString &text, const QList<Resource> &resources);

} // namespace lanyard
