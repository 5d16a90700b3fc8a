#pragma once

// Reads a policy strictly: what is wrong is named with line, column and key.

#include "policy/policy.h"
#include "storage/json_reader.h"

namespace lanyard {

/// @param folder relative certificateAuthorities are looked up there
/// @param development where the text itself does not say
tl::expected<Policy, JsonError> parsePolicy(const QByteArray &json, const QString &folder, bool development = false);

}
