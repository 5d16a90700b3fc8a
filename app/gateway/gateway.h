#pragma once

// The gateway: accepts, admits, and has each request carried out. Owned by main(); lives as long as the io_context
// runs.

#include "gateway/exchange.h"

#include <map>

namespace lanyard::gateway {

/// Limits for clients that have not yet shown a password or cookie.
struct GatewayLimits {
    size_t mostClients = 4096;
    std::chrono::milliseconds unknownLasts{30000}; ///< from when it came
};

class Gateway {
public:
    Gateway(const GatewayParts &parts, Access &access, GatewayLimits limits = {});

    void serve(TcpAcceptor &&acceptor);
    void serve(LocalAcceptor &&acceptor);
    /// Every connection ends now.
    void cutAll();

private:
    bool makeRoom();
    template <class Acceptor> Task<void> acceptAll(Acceptor acceptor, Way way);
    Task<void> serveClient(std::uint64_t number, std::shared_ptr<Client> client);
    Task<bool> readHead(std::shared_ptr<Client> client, Exchange::RequestParser *request);
    Task<bool> answer(std::shared_ptr<Client> client, Exchange::RequestParser *request);
    bool takesVisit(Client &client, std::string_view key);
    std::optional<Refusal> refusalOf(std::string_view target) const;

    GatewayParts m_parts;
    Access &m_access;
    GatewayLimits m_limits;
    std::map<std::uint64_t, std::shared_ptr<Client>> m_clients; ///< in the order in which they came
    std::uint64_t m_lastClient = 0;
};

}
