#pragma once

// Boost.Asio's types by the names that this folder uses. One thread runs everything.

#include <boost/asio/awaitable.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>

namespace lanyard::gateway {

namespace asio = boost::asio;
namespace beast = boost::beast;
using ErrorCode = boost::system::error_code;

/// Known when compiled: an executor of any kind costs allocations wherever something waits.
using Executor = asio::io_context::executor_type;
template <class T> using OnContext = typename T::template rebind_executor<Executor>::other;
template <class T> using Task = asio::awaitable<T, Executor>;
using Timer = OnContext<asio::steady_timer>;
using TcpSocket = OnContext<asio::ip::tcp::socket>;
using TcpAcceptor = OnContext<asio::ip::tcp::acceptor>;
using LocalStream = OnContext<asio::local::stream_protocol::socket>;
using LocalAcceptor = OnContext<asio::local::stream_protocol::acceptor>;
using ClientSocket = OnContext<asio::generic::stream_protocol::socket>; ///< TCP or local

/// The outcome goes into `error` instead of an exception.
inline auto into(ErrorCode &error)
{
    return asio::redirect_error(asio::use_awaitable_t<Executor>(), error);
}

/// Resumes whoever waits, as often as asked: a condition to look at again.
class Bell {
public:
    explicit Bell(asio::io_context &context)
        : m_timer(context, Timer::time_point::max())
    {
    }
    void ring() { m_timer.cancel(); }
    Task<void> wait()
    {
        ErrorCode rung;
        co_await m_timer.async_wait(into(rung));
    }

private:
    Timer m_timer;
};

}
