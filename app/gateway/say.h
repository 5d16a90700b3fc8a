#pragma once

// Speaking to a client in the gateway's own name, and parting from one.

#include "gateway/client.h"
#include "gateway/rules/answers.h"

namespace lanyard::gateway {

/// True where the client may send its next request.
Task<bool> say(std::shared_ptr<Client> client, OwnReply reply);

/// Before a connection ends that the client still writes to, what was said must have arrived: closing a socket with
/// unread input discards it. Between the two, what reads from the client must end; a second is all there is.
void beginFarewell(const std::shared_ptr<Client> &client);
Task<void> endFarewell(std::shared_ptr<Client> client);

}
