#pragma once

// Connections to the resource: verified, kept open between requests. Lives as long as the io_context runs.

#include "gateway/origin_stream.h"
#include "gateway/rules/resource_address.h"

#include <QString>
#include <deque>
#include <memory>
#include <tl/expected.hpp>

namespace lanyard::gateway {

using OriginConnection = std::shared_ptr<OriginStream>;

class OriginPool {
public:
    /// Trusts the system's authorities, and those of the file (PEM) where one is named. @param why set where the file
    /// cannot be read
    OriginPool(asio::io_context &context, ResourceAddress address, const QString &authorities, QString &why);

    const ResourceAddress &address() const { return m_address; }
    /// One that is open or was just opened; or why there is none.
    Task<tl::expected<OriginConnection, QString>> take(bool mayBeUsed);
    void giveBack(const OriginConnection &connection);
    void closeIdle() { m_idle.clear(); }

private:
    Task<tl::expected<OriginConnection, QString>> open();

    asio::io_context &m_context;
    ResourceAddress m_address;
    asio::ssl::context m_tls;
    std::deque<OriginConnection> m_idle;
};

}
