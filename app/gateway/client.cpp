#include "gateway/client.h"

#include <boost/beast/http/error.hpp>
#include <sys/socket.h>

namespace lanyard::gateway {

bool isMalformed(const ErrorCode &error)
{
    namespace http = beast::http;
    return error.category() == make_error_code(http::error::bad_method).category()
        && error != http::error::end_of_stream && error != http::error::partial_message;
}

void watch(const std::shared_ptr<Client> &client)
{
    if (client->isWatched || !client->socket.is_open())
        return;
    client->isWatched = true;
    client->socket.async_wait(ClientSocket::wait_read, [client](const ErrorCode &error) {
        client->isWatched = false;
        char byte = 0;
        const bool isGone = error || ::recv(client->socket.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
        if (isGone && error != asio::error::operation_aborted)
            client->cut();
    });
}

void limit(const std::shared_ptr<Client> &client, std::chrono::milliseconds time)
{
    client->limit.expires_after(time);
    client->limit.async_wait([client](const ErrorCode &cancelled) {
        if (!cancelled)
            client->cut();
    });
}

}
