#pragma once

// The targetUri (gcp-iap-mode=GCIP_AUTHENTICATING): a redirect token becomes the session cookie, if the nonce cookie of
// the redirect that began it comes along (PROTOCOL.md#target-uri).

#include "sandbox/company_parts.h"

namespace sandbox {

class IapLanding {
public:
    explicit IapLanding(CompanyParts &parts)
        : m_parts(parts)
    {
    }

    Reply byHeader(const Resource &resource, const Request &request); ///< x-iap-3p-token
    Reply byQuery(const Resource &resource, const Request &request); ///< rt=
    Reply errorPage(const Resource &resource, int status, int code) const;

private:
    std::optional<RedirectToken> tokenOf(const Resource &resource, const QByteArray &text) const;
    bool hasNonce(const RedirectToken &token, const Request &request) const;
    void setCookies(const Resource &resource, const RedirectToken &token, Reply &reply);

    CompanyParts &m_parts;
};

}
