#pragma once

// The resource's reply as the client gets it. Pure.

#include "gateway/rules/admission.h"
#include "gateway/rules/http_fields.h"
#include "gateway/rules/resource_address.h"

namespace lanyard::gateway {

/// IAP itself answered that the session has ended: the resource has not seen the request (PROTOCOL.md#marker).
bool isRefusedByIap(const ReplyHead &head);

/// Framed in a way that has one meaning only?
bool isPlainReply(const ReplyHead &head);

/// Names the gateway in place of the resource, keeps IAP's cookies back, and makes the others fit for the gateway's
/// host. What would let pages of other origins read along is taken off, and none learns its address.
void rewriteReply(ReplyHead &head, const Admitted &client, const ResourceAddress &resource);

}
