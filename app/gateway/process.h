#pragma once

// What the gateway's process is, and when it ends.

#include "gateway/asio_types.h"

#include <sys/types.h>

namespace lanyard::gateway {

/// No core dumps, no debugger of the same user in release builds, as many connections as the system allows.
void prepareProcess();
/// Stops the context when that process has ended.
void endWith(asio::io_context &context, pid_t process);

}
