#pragma once

// securetoken: a refresh token becomes an ID token, or one of the errors of PROTOCOL.md#verdicts.

#include "sandbox/company_parts.h"

namespace sandbox {

class TokenService {
public:
    explicit TokenService(CompanyParts &parts)
        : m_parts(parts)
    {
    }

    Visit visit(const Request &request, const Project &project);
    QByteArray mint(const RefreshGrant &grant); ///< an ID token of now; the account must exist
    QByteArray resign(
        const QByteArray &upstreamToken, const RefreshGrant &grant) const; ///< the emulator's claims, our times and key

private:
    void refresh(const QByteArray &refreshToken, const Respond &respond);
    void refreshUpstream(const QByteArray &refreshToken, const RefreshGrant &grant, const Respond &respond);
    Reply granted(const QByteArray &refreshToken, const RefreshGrant &grant, const QByteArray &idToken);
    QByteArray finished(QJsonObject claims) const;

    CompanyParts &m_parts;
};

}
