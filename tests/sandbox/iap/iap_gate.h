#pragma once

// IAP in front of one resource: who may pass to the app, who gets 302, who 401 (PROTOCOL.md#resource).

#include "sandbox/company_parts.h"
#include "sandbox/iap/iap_challenge.h"
#include "sandbox/iap/iap_landing.h"

namespace sandbox {

class IapGate {
public:
    explicit IapGate(CompanyParts &parts)
        : m_parts(parts)
        , m_challenge(parts)
        , m_landing(parts)
    {
    }
    Visit visit(const Resource &resource, const Request &request);

private:
    /// What the request presents: an identity, or a bearer token that is refused, or nothing.
    struct Credentials {
        std::optional<Identity> identity;
        QByteArray bearerRefusal;
        bool stripsProxyHeader = false;
    };
    Credentials credentialsOf(const Resource &resource, const Request &request) const;
    tl::expected<Identity, QByteArray> bearerOf(const Resource &resource, const QByteArray &header) const;
    Visit preflight(const Resource &resource, const Request &request, const QString &mode) const;
    Visit pass(const Resource &resource, const Request &request, const Credentials &who) const;
    Visit withMode(const Resource &resource, const Request &request, const QString &mode, const Credentials &who);
    Visit identityPage(const Resource &resource, const Request &request, const Credentials &who);
    Reply refuse(const Resource &resource, const Request &request, const Credentials &who);
    Visit refusal(Step step, const Resource &resource, const Request &request, const Credentials &who);

    CompanyParts &m_parts;
    IapChallenge m_challenge;
    IapLanding m_landing;
};

}
