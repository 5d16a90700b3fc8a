#pragma once

// One connection to the gateway, and the connection to the resource that its request is at. Shared by the coroutines
// that serve it.

#include "gateway/origin_pool.h"
#include "gateway/rules/admission.h"

namespace lanyard::gateway {

struct Client {
    Client(ClientSocket &&accepted, Way itsWay)
        : socket(std::move(accepted))
        , way(itsWay)
        , limit(socket.get_executor())
        , isKnown(itsWay == Way::LocalSocket)
    {
    }

    /// Ends both connections; what waits for them goes on with an error.
    void cut()
    {
        ErrorCode ignored;
        limit.cancel();
        socket.close(ignored);
        if (origin)
            origin->close();
    }

    ClientSocket socket;
    Way way;
    beast::flat_buffer buffer; ///< read, and not used yet
    OriginConnection origin;
    Timer limit; ///< for what must not take long
    bool isKnown; ///< has shown once that it may be here; over a local socket the kernel has said so
    bool isWatched = false; ///< see watch()
};

/// What a peer sent is no message, or is too long; not that it went away in the middle.
bool isMalformed(const ErrorCode &error);
/// Cuts the client when it goes away, which somebody who only writes to it would not notice.
void watch(const std::shared_ptr<Client> &client);
/// Cuts the client after that time unless its `limit` is cancelled.
void limit(const std::shared_ptr<Client> &client, std::chrono::milliseconds time);

}
