#pragma once

#include "session/session_service.h"

namespace lanyard {

class ResourceState;

/// @param resource has a live session
HeldSession heldSessionOf(const ResourceState &resource);
/// Of the same, for a user who asked for them.
QList<SessionCookie> cookiesOf(const ResourceState &resource);

}
