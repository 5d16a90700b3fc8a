#include "gateway/listening.h"

#include "gateway/rules/gateway_text.h"

#include <QDir>
#include <QFile>
#include <boost/asio/ip/address_v6.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <sys/stat.h>

namespace lanyard::gateway {
namespace {

using asio::ip::tcp;
using Local = asio::local::stream_protocol;

constexpr int kAttempts = 20; // at a port that is free for both

void listenAt(TcpAcceptor &acceptor, const tcp::endpoint &place, ErrorCode &error)
{
    acceptor.open(place.protocol(), error);
    if (!error && place.protocol() == tcp::v6())
        acceptor.set_option(asio::ip::v6_only(true), error);
    if (!error)
        acceptor.set_option(TcpAcceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(place, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
}

bool hasNoV6(const ErrorCode &error)
{
    return error == asio::error::address_family_not_supported
        || error.value() == EADDRNOTAVAIL; // there is the family, but not ::1
}

tl::unexpected<QString> cannot(const QString &where, const ErrorCode &error)
{
    return tl::unexpected(
        GatewayText::tr("The gateway cannot listen at %1: %2.").arg(where, QString::fromStdString(error.message())));
}

/// Whether something is there that may be removed: a socket of ours that nobody listens on.
bool isDead(asio::io_context &context, const QByteArray &path)
{
    struct stat found { };
    if (::lstat(path.constData(), &found) != 0 || !S_ISSOCK(found.st_mode) || found.st_uid != ::geteuid())
        return false;
    LocalStream probe(context);
    ErrorCode error;
    probe.connect(Local::endpoint(path.toStdString()), error);
    return error == asio::error::connection_refused;
}

}

std::optional<ListenAddress> ListenAddress::parse(const QString &text)
{
    const QString socket = QStringLiteral("unix:");
    if (text.startsWith(socket)) {
        const QString path = text.sliced(socket.size());
        return QDir::isAbsolutePath(path) && path.toLocal8Bit().size() < 100 ? std::optional(ListenAddress{0, path})
                                                                             : std::nullopt;
    }
    const QString loopback = QStringLiteral("127.0.0.1:");
    bool isNumber = false;
    const ushort port = text.startsWith(loopback) ? text.sliced(loopback.size()).toUShort(&isNumber) : ushort(0);
    return isNumber ? std::optional(ListenAddress{port, {}}) : std::nullopt;
}

tl::expected<std::vector<TcpAcceptor>, QString> listenOnLoopback(asio::io_context &context, std::uint16_t port)
{
    ErrorCode error;
    QString where;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        std::vector<TcpAcceptor> acceptors;
        where = QStringLiteral("127.0.0.1:%1").arg(port);
        listenAt(acceptors.emplace_back(context), {asio::ip::address_v4::loopback(), port}, error);
        if (error)
            break;
        const std::uint16_t chosen = acceptors.front().local_endpoint().port();
        where = QStringLiteral("[::1]:%1").arg(chosen);
        listenAt(acceptors.emplace_back(context), {asio::ip::address_v6::loopback(), chosen}, error);
        if (hasNoV6(error)) {
            acceptors.pop_back();
            error = {};
        }
        if (!error)
            return acceptors;
        if (port != 0)
            break;
    }
    return cannot(where, error);
}

tl::expected<LocalAcceptor, QString> listenOnSocket(asio::io_context &context, const QString &path)
{
    const QByteArray place = QFile::encodeName(path);
    if (isDead(context, place))
        QFile::remove(path);
    LocalAcceptor acceptor(context);
    ErrorCode error;
    const mode_t before = ::umask(0177);
    acceptor.open(Local(), error);
    acceptor.bind(Local::endpoint(place.toStdString()), error);
    ::umask(before);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return cannot(path, error);
    return acceptor;
}

}
