#pragma once

// Asks what a refresh and a sign-in would ask, without any account: the resource, the redirect server, the sign-in
// page, and Identity Platform. Keeps nothing. Outlives its tasks: main() owns it.

#include "doctor/configuration.h"
#include "iap/challenge.h"

#include <qcorotask.h>

namespace lanyard {
class Http;
}

namespace lanyard::doctor {

class IapChecks {
public:
    /// @param http and report outlive this
    IapChecks(Http &http, Report &report, const Policy &policy);

    /// The steps Clock to Project. @return whether IAP asks for a sign-in as it should
    QCoro::Task<bool> examine(Subject subject);

private:
    QCoro::Task<std::optional<Challenge>> askResource(Subject subject);
    QCoro::Task<QStringList> askTenants(Challenge challenge, Subject subject);
    QCoro::Task<void> askSignInPage(Challenge challenge);
    QCoro::Task<void> askForToken(Challenge challenge, QString tenant);
    QCoro::Task<void> askProject(Challenge challenge);

    Http &m_http;
    Report &m_report;
    Policy m_policy;
};

}
