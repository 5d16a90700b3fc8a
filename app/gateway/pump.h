#pragma once

// Bytes both ways between a client and the resource, once their connection speaks another protocol.

#include "gateway/client.h"

namespace lanyard::gateway {

/// Ends when either side has ended; both are cut then.
Task<void> pumpBoth(asio::io_context &context, std::shared_ptr<Client> client, OriginConnection origin);

}
