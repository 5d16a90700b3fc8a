#include "gateway/pump.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/write.hpp>

namespace lanyard::gateway {
namespace {

constexpr size_t kTunnelPiece = 16 * 1024;

/// All three live in the client and its connection, which the caller keeps.
template <class From, class To> Task<void> pump(From *from, To *to, beast::flat_buffer *buffer)
{
    ErrorCode error;
    while (!error) {
        if (buffer->size() == 0) {
            const auto room = buffer->prepare(kTunnelPiece);
            const size_t count = co_await from->async_read_some(room, into(error));
            buffer->commit(count);
        }
        if (error)
            break;
        const size_t written = co_await asio::async_write(*to, buffer->data(), into(error));
        buffer->consume(written);
    }
}

Task<void> pumpUp(std::shared_ptr<Client> client, OriginConnection origin)
{
    co_await pump(&client->socket, origin.get(), &client->buffer);
    client->cut();
}

}

Task<void> pumpBoth(asio::io_context &context, std::shared_ptr<Client> client, OriginConnection origin)
{
    asio::co_spawn(context, pumpUp(client, origin), asio::detached);
    co_await pump(origin.get(), &client->socket, &origin->buffer);
    client->cut();
}

}
