#pragma once

// Who may use the gateway. Judges a request as it came, before anything in it is rewritten: a rewritten Origin would
// disarm the resource's own defence against cross-site requests. Pure.

#include "gateway/rules/access.h"
#include "gateway/rules/http_fields.h"
#include "gateway/rules/refusal.h"

#include <tl/expected.hpp>

namespace lanyard::gateway {

enum class Way { Tcp, LocalSocket };

struct Admitted {
    std::string origin; ///< as the client calls the gateway: "http://127.0.0.1:41234"
    bool isFirstVisit = false; ///< of a browser, whose target's end is the key
};

/// @param way over a local socket the kernel has said already that it is the same user (app/README.md#trust-6)
tl::expected<Admitted, Refusal> admit(const Access &access, Way way, const RequestHead &head);

}
