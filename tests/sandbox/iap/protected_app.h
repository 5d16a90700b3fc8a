#pragma once

// The small app behind each resource: a page, a page that polls, JSON, streams without an end, and a 401 of its own.
// All it knows of IAP is the user that IAP names.

#include "sandbox/company_config.h"
#include "sandbox/identity/id_tokens.h"
#include "sandbox/web/http.h"

#include <optional>

namespace sandbox {

Reply answerAsApp(const Resource &resource, const Request &request, const std::optional<Identity> &who);

}
