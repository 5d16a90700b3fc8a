#pragma once

// IAP's answers to those without a session: the 302 with state and nonce cookie, the 401, and the redirects that also
// clear cookies (PROTOCOL.md#resource). Every one carries the marker header.

#include "sandbox/company_parts.h"

namespace sandbox {

class IapChallenge {
public:
    explicit IapChallenge(CompanyParts &parts)
        : m_parts(parts)
    {
    }

    Reply answer(const Resource &resource, const Request &request); ///< 302 or 401 by the table of 2.2, rows 3 to 6
    Reply unauthorized(const QByteArray &why) const;
    Reply signOut(const Resource &resource, const Request &request); ///< GCIP_SIGNOUT
    Reply clearCookies(const Resource &resource, const Request &request) const; ///< CLEAR_LOGIN_COOKIE

private:
    Reply toAuthPage(
        const Resource &resource, const Request &request, const QByteArray &mode, const QByteArray &tenant);
    Reply toGoogle(const Resource &resource) const;
    void expireCookies(const Resource &resource, Reply &reply) const;

    CompanyParts &m_parts;
};

constexpr auto kMarker = "x-goog-iap-generated-response";
QString modeOf(const Request &request); ///< of the query or of an old path form; empty: none
QUrl originalUriOf(
    const CompanyParts &parts, const Resource &resource, const Request &request); ///< without IAP's own parameters
QByteArray sessionCookieName(const Resource &resource);
std::optional<Session> knownSession(
    const CompanyParts &parts, const Resource &resource, const Request &request); ///< also expired

}
