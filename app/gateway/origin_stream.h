#pragma once

// A connection to the resource, encrypted or (for development, over loopback) not. An AsyncStream for Beast.

#include "gateway/asio_types.h"

#include <boost/asio/ssl/stream.hpp>
#include <optional>

namespace lanyard::gateway {

class OriginStream {
public:
    using Socket = TcpSocket;
    using executor_type = Socket::executor_type;

    explicit OriginStream(Socket &&plain)
        : m_plain(std::move(plain))
    {
    }
    OriginStream(Socket &&plain, asio::ssl::context &tls)
        : m_tls(std::in_place, std::move(plain), tls)
    {
    }

    executor_type get_executor() { return socket().get_executor(); }
    Socket &socket() { return m_tls ? m_tls->next_layer() : *m_plain; }
    asio::ssl::stream<Socket> *tls() { return m_tls ? &*m_tls : nullptr; }
    void close()
    {
        ErrorCode ignored;
        socket().close(ignored);
    }
    /// Nothing has come on a connection that nobody uses, and it is open: the next request may go there.
    bool isIdle();

    template <class Buffers, class Token> auto async_read_some(const Buffers &buffers, Token &&token)
    {
        if (m_tls)
            return m_tls->async_read_some(buffers, std::forward<Token>(token));
        return m_plain->async_read_some(buffers, std::forward<Token>(token));
    }
    template <class Buffers, class Token> auto async_write_some(const Buffers &buffers, Token &&token)
    {
        if (m_tls)
            return m_tls->async_write_some(buffers, std::forward<Token>(token));
        return m_plain->async_write_some(buffers, std::forward<Token>(token));
    }

    beast::flat_buffer buffer; ///< read, and not used yet
    bool wasUsed = false; ///< has carried a request before

private:
    std::optional<asio::ssl::stream<Socket>> m_tls;
    std::optional<Socket> m_plain;
};

}
