#pragma once

// The small app behind each resource: a page, a page that polls, JSON, and a 401 of its own. It knows nothing of IAP
// but who IAP says is there.

#include "sandbox/company_config.h"
#include "sandbox/http.h"
#include "sandbox/id_tokens.h"

#include <optional>

namespace sandbox {

Reply answerAsApp(const Resource &resource, const Request &request, const std::optional<Identity> &who);

}
