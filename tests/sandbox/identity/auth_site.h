#pragma once

// The auth page's host: the sandbox's own page (pages/auth.html and its scripts), or the files of a folder, or what a
// hostile test asks of it; and the pop-up provider, which hands out one-time codes.

#include "sandbox/company_parts.h"

namespace sandbox {

class AuthSite {
public:
    explicit AuthSite(CompanyParts &parts)
        : m_parts(parts)
    {
    }
    Visit visit(const AuthPage &page, const Request &request);

private:
    Reply ownFile(const AuthPage &page, const QString &path) const;
    Reply settings(const AuthPage &page) const;
    Reply providerCode(const Request &request);

    CompanyParts &m_parts;
};

}
