#pragma once

// Boost.Asio's types by the names that this folder uses. One thread runs everything.

#include <boost/asio/awaitable.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>

namespace lanyard::gateway {

namespace asio = boost::asio;
namespace beast = boost::beast;
using ErrorCode = boost::system::error_code;
template <class T> using Task = asio::awaitable<T>;
/// TCP or local.
using ClientSocket = asio::generic::stream_protocol::socket;

/// The outcome goes into `error` instead of an exception.
inline auto into(ErrorCode &error)
{
    return asio::redirect_error(asio::use_awaitable, error);
}

/// Resumes whoever waits, as often as asked: a condition to look at again.
class Bell {
public:
    explicit Bell(asio::io_context &context)
        : m_timer(context, asio::steady_timer::time_point::max())
    {
    }
    void ring() { m_timer.cancel(); }
    Task<void> wait()
    {
        ErrorCode rung;
        co_await m_timer.async_wait(into(rung));
    }

private:
    asio::steady_timer m_timer;
};

}
