#include "gateway/say.h"

#include <boost/beast/http/write.hpp>

namespace lanyard::gateway {
namespace {

constexpr std::chrono::seconds kFarewellLasts(1);
constexpr size_t kDiscarded = 4096;

}

Task<bool> say(std::shared_ptr<Client> client, OwnReply reply)
{
    ErrorCode error;
    const bool stays = reply.keep_alive();
    co_await http::async_write(client->socket, reply, into(error));
    co_return !error && stays;
}

void beginFarewell(const std::shared_ptr<Client> &client)
{
    ErrorCode ignored;
    client->socket.shutdown(ClientSocket::shutdown_send, ignored);
    limit(client, kFarewellLasts);
}

Task<void> endFarewell(std::shared_ptr<Client> client)
{
    ErrorCode error;
    while (!error) {
        client->buffer.clear();
        const auto room = client->buffer.prepare(kDiscarded);
        co_await client->socket.async_read_some(room, into(error));
    }
    client->cut();
}

}
