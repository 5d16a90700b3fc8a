#pragma once

// Where the gateway listens: loopback or a local socket, never anywhere else.

#include "gateway/asio_types.h"

#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace lanyard::gateway {

struct ListenAddress {
    std::uint16_t port = 0; ///< 0: the system chooses
    QString path; ///< of a local socket; empty: TCP

    /// "127.0.0.1:8080", "127.0.0.1:0", "unix:/run/user/1000/wiki.sock"; nothing for anything else.
    static std::optional<ListenAddress> parse(const QString &text);
};

/// 127.0.0.1 and, where there is IPv6, ::1 at the same port: browsers ask there first for *.localhost, and another user
/// of this computer must not answer.
tl::expected<std::vector<TcpAcceptor>, QString> listenOnLoopback(asio::io_context &context, std::uint16_t port);

/// For this user only; a dead gateway's socket is replaced, nothing else is.
tl::expected<LocalAcceptor, QString> listenOnSocket(asio::io_context &context, const QString &path);

}
