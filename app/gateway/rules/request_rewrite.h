#pragma once

// An admitted request as the resource gets it. Pure.

#include "gateway/rules/access.h"
#include "gateway/rules/admission.h"
#include "gateway/rules/http_fields.h"
#include "gateway/rules/resource_address.h"

namespace lanyard::gateway {

/// For a WebSocket's handshake, and for nothing else, the connection may become another protocol's.
bool wantsWebSocket(const RequestHead &head);

/// Takes off what opened the gateway and what concerns this connection only, names the resource in place of the
/// gateway, and adds the session.
/// @param cookies of the session: "a=1; b=2"
void rewriteRequest(RequestHead &head, const Access &access, const Admitted &client, const ResourceAddress &resource,
    std::string_view cookies);

/// Would lead to IAP's own pages, which end or change a session (PROTOCOL.md#modes).
bool isSessionPage(std::string_view target);

}
