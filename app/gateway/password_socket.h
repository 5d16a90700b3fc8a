#pragma once

// Hands this run's password to the same user's programs: `lanyard git-credential` asks for it here, so that it is in no
// file (app/README.md#trust-6). Lives as long as the io_context runs; the file goes with it.

#include "gateway/asio_types.h"
#include "gateway/rules/access.h"

#include <QString>
#include <tl/expected.hpp>

namespace lanyard::gateway {

class PasswordSocket {
public:
    PasswordSocket(asio::io_context &context, const Access &access);
    ~PasswordSocket();
    PasswordSocket(const PasswordSocket &) = delete;
    PasswordSocket &operator=(const PasswordSocket &) = delete;

    /// @param folder the tray's, 0700
    tl::expected<void, QString> listen(const QString &folder, std::uint16_t port);

private:
    asio::io_context &m_context;
    const Access &m_access;
    QString m_path;
};

}
