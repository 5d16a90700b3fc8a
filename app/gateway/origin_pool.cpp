#include "gateway/origin_pool.h"

#include "gateway/rules/gateway_text.h"

#include <QFile>
#include <boost/asio/connect.hpp>
#include <boost/asio/ip/address_v4.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <sys/socket.h>

namespace lanyard::gateway {
namespace {

constexpr size_t kMostIdle = 64;
constexpr size_t kSmallBuffer = 16 * 1024; // bytes that an idle one may hold

using Tcp = asio::ip::tcp;
using Endpoints = std::vector<Tcp::endpoint>;

QString textOfError(const ErrorCode &error)
{
    return QString::fromStdString(error.message());
}

QString lateText(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    //: %n: seconds; after "The resource could not be reached: "
    return GatewayText::tr("it did not answer within %n seconds", nullptr, int(seconds));
}

/// RFC 6761, section 6.3.
bool isLocalName(const std::string &host)
{
    constexpr std::string_view local = ".localhost";
    return host == "localhost"
        || (host.size() > local.size() && std::string_view(host).substr(host.size() - local.size()) == local);
}

/// As SSL_set_tlsext_host_name(), a macro that casts as C does.
void nameHost(asio::ssl::stream<TcpSocket> &tls, std::string host)
{
    SSL_ctrl(tls.native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, host.data());
}

/// A whole record, or the beginning of one, that came after the last that was read.
bool holdsUnread(asio::ssl::stream<TcpSocket> &tls)
{
    const SSL *session = tls.native_handle();
    return SSL_has_pending(session) != 0 || BIO_ctrl_pending(SSL_get_rbio(session)) > 0;
}

Task<Endpoints> addressesOf(asio::io_context &context, const ResourceAddress &address, ErrorCode &error)
{
    if (isLocalName(address.host))
        co_return Endpoints(1, Tcp::endpoint(asio::ip::address_v4::loopback(), address.port));
    OnContext<Tcp::resolver> resolver(context);
    const std::string port = std::to_string(address.port);
    const auto found = co_await resolver.async_resolve(address.host, port, into(error));
    Endpoints endpoints;
    for (const auto &entry : found)
        endpoints.push_back(entry.endpoint());
    co_return endpoints;
}

}

bool OriginStream::isIdle()
{
    char byte = 0;
    const ssize_t count = ::recv(socket().native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    const bool isSilent = count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    return isSilent && buffer.size() == 0 && !(m_tls && holdsUnread(*m_tls));
}

OriginPool::OriginPool(asio::io_context &context, ResourceAddress address, const OriginSettings &settings, QString &why)
    : m_context(context)
    , m_address(std::move(address))
    , m_openingLasts(settings.openingLasts)
    , m_tls(asio::ssl::context::tls_client)
{
    ErrorCode error;
    m_tls.set_default_verify_paths(error);
    m_tls.set_verify_mode(asio::ssl::verify_peer, error);
    m_tls.set_options(asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1, error);
    if (!settings.authorities.isEmpty())
        m_tls.load_verify_file(QFile::encodeName(settings.authorities).toStdString(), error);
    if (error)
        why = textOfError(error);
}

Task<tl::expected<OriginConnection, QString>> OriginPool::take(bool mayBeUsed)
{
    while (mayBeUsed && !m_idle.empty()) {
        const OriginConnection last = m_idle.back();
        m_idle.pop_back();
        if (last->isIdle())
            co_return last;
    }
    co_return co_await open();
}

void OriginPool::giveBack(const OriginConnection &connection)
{
    if (connection->buffer.size() > 0)
        return connection->close(); // more than one reply: whose the rest is nobody knows
    connection->wasUsed = true;
    if (connection->buffer.capacity() > kSmallBuffer)
        connection->buffer = beast::flat_buffer();
    m_idle.push_back(connection);
    if (m_idle.size() > kMostIdle)
        m_idle.pop_front();
}

Task<tl::expected<OriginConnection, QString>> OriginPool::open()
{
    ErrorCode error;
    const Endpoints endpoints = co_await addressesOf(m_context, m_address, error);
    if (error)
        co_return tl::unexpected(textOfError(error));
    auto socket = std::make_shared<TcpSocket>(m_context);
    Timer limit(m_context, m_openingLasts);
    const auto isOver = std::make_shared<bool>(false);
    bool isLate = false;
    OriginConnection connection;
    limit.async_wait([socket, isOver, &connection, &isLate](const ErrorCode &aborted) {
        if (aborted || *isOver)
            return;
        isLate = true;
        ErrorCode ignored;
        connection ? connection->close() : void(socket->close(ignored));
    });
    co_await asio::async_connect(*socket, endpoints, into(error));
    if (!error) {
        socket->set_option(Tcp::no_delay(true), error);
        connection = m_address.isEncrypted ? std::make_shared<OriginStream>(std::move(*socket), m_tls)
                                           : std::make_shared<OriginStream>(std::move(*socket));
    }
    if (auto *tls = connection ? connection->tls() : nullptr) {
        tls->set_verify_callback(asio::ssl::host_name_verification(m_address.host));
        nameHost(*tls, m_address.host);
        co_await tls->async_handshake(asio::ssl::stream_base::client, into(error));
    }
    *isOver = true;
    limit.cancel();
    if (isLate)
        co_return tl::unexpected(lateText(m_openingLasts));
    if (error)
        co_return tl::unexpected(textOfError(error));
    co_return connection;
}

}
