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

struct OriginSettings {
    QString authorities = {}; ///< a file (PEM) of more than the system's; empty: none
    std::chrono::milliseconds openingLasts{30000};
};

class OriginPool {
public:
    /// @param why set where the authorities cannot be read
    OriginPool(asio::io_context &context, ResourceAddress address, const OriginSettings &settings, QString &why);

    const ResourceAddress &address() const { return m_address; }
    /// One that is open or was just opened; or why there is none.
    Task<tl::expected<OriginConnection, QString>> take(bool mayBeUsed);
    void giveBack(const OriginConnection &connection);
    void closeIdle() { m_idle.clear(); }

private:
    Task<tl::expected<OriginConnection, QString>> open();

    asio::io_context &m_context;
    ResourceAddress m_address;
    std::chrono::milliseconds m_openingLasts;
    asio::ssl::context m_tls;
    std::deque<OriginConnection> m_idle;
};

}
