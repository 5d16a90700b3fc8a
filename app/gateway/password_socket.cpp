#include "gateway/password_socket.h"

#include "control/peer.h"
#include "gateway/listening.h"

#include <QFile>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/write.hpp>

namespace lanyard::gateway {
namespace {

constexpr std::chrono::milliseconds kAfterNoAccept(100);

Task<void> handOut(LocalAcceptor acceptor, const Access *access)
{
    ErrorCode error;
    Timer pause(acceptor.get_executor());
    while (acceptor.is_open()) {
        auto caller = co_await acceptor.async_accept(into(error));
        if (error) { // no descriptor is left
            pause.expires_after(kAfterNoAccept);
            co_await pause.async_wait(into(error));
            continue;
        }
        if (!control::peerIsSameUser(caller.native_handle()))
            continue;
        const QByteArrayView password = access->password().reveal();
        const auto bytes = asio::buffer(password.data(), size_t(password.size()));
        asio::write(caller, bytes, error); // 32 bytes fit into any socket's buffer
    }
}

}

PasswordSocket::PasswordSocket(asio::io_context &context, const Access &access)
    : m_context(context)
    , m_access(access)
{
}

PasswordSocket::~PasswordSocket()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

tl::expected<void, QString> PasswordSocket::listen(const QString &folder, std::uint16_t port)
{
    const QString path = QStringLiteral("%1/gateway-%2.sock").arg(folder).arg(port);
    auto acceptor = listenOnSocket(m_context, path);
    if (!acceptor)
        return tl::unexpected(acceptor.error());
    m_path = path;
    asio::co_spawn(m_context, handOut(std::move(*acceptor), &m_access), asio::detached);
    return {};
}

}
