#pragma once

// IAP's control endpoint, https://IAPHOST/v1beta1/gcip/resources/<HEX>:handleRedirect (PROTOCOL.md#exchange):
// session information for a state, and the exchange of state and ID token for a redirect token.

#include "sandbox/company_parts.h"

namespace sandbox {

class RedirectServer {
public:
    explicit RedirectServer(CompanyParts &parts)
        : m_parts(parts)
    {
    }
    Visit visit(const Request &request);

private:
    Reply sessionInfo(const Resource &resource, const Request &request);
    Reply exchange(const Resource &resource, const Request &request);
    tl::expected<State, Reply> stateOf(const Resource &resource, const QByteArray &text) const;

    CompanyParts &m_parts;
};

}
