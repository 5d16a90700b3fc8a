#pragma once

// identitytoolkit: accounts:signInWithPassword, signInWithIdp, createAuthUri, lookup (PROTOCOL.md#sign-in-calls). In
// external mode the emulator answers, and its tokens are replaced by ours.

#include "sandbox/identity/token_service.h"

namespace sandbox {

class SignInService {
public:
    SignInService(CompanyParts &parts, TokenService &tokens)
        : m_parts(parts)
        , m_tokens(tokens)
    {
    }

    /// @param call what follows "accounts:"
    Visit visit(const QString &call, const Request &request, const Project &project);
    /// What the emulator alone can answer.
    Visit visitUpstream(const QString &path, const Request &request, const Project &project);

private:
    Reply withPassword(const QJsonObject &body, const Project &project);
    Reply withProvider(const QJsonObject &body, const Project &project);
    Reply signedIn(Account &account, const QString &provider);
    Reply discovery(const QJsonObject &body);
    Reply lookup(const QJsonObject &body, const Project &project);
    void passOn(const QString &path, const Request &request, const Project &project, const Respond &respond);
    Reply substituted(const Reply &reply, const Project &project);
    bool knowsTenant(const QString &tenant) const;

    CompanyParts &m_parts;
    TokenService &m_tokens;
};

}
