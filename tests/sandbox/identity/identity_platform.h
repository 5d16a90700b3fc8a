#pragma once

// Identity Platform's three services behind one host (PROTOCOL.md#identity-platform): routes, API keys, referrers,
// CORS. What tokens say is TokenService's and SignInService's business.

#include "sandbox/identity/sign_in_service.h"
#include "sandbox/identity/token_service.h"

namespace sandbox {

class IdentityPlatform {
public:
    explicit IdentityPlatform(CompanyParts &parts)
        : m_parts(parts)
        , m_tokens(parts)
        , m_signIn(parts, m_tokens)
    {
    }

    /// @param service the real host name, as securetoken.googleapis.com
    Visit visit(const QString &service, const QString &path, const Request &request);
    QString issueRefreshToken(const QString &who, const QString &tenant);
    QString issueIdToken(const QString &who, const QString &tenant);

private:
    Visit route(const QString &endpoint, const Request &request, const Project &project);
    std::optional<Reply> refusedKey(const Request &request) const;
    Reply projectConfig(const Project &project) const;

    CompanyParts &m_parts;
    TokenService m_tokens;
    SignInService m_signIn;
};

}
