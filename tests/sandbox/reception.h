#pragma once

// Where every request enters the company: finds the part by host, logs, applies faults and latency.

#include "sandbox/iap/iap_gate.h"
#include "sandbox/iap/redirect_server.h"
#include "sandbox/identity/auth_site.h"
#include "sandbox/identity/identity_platform.h"
#include "sandbox/web/delivery.h"

#include <QObject>

namespace sandbox {

class Reception : public QObject {
    Q_OBJECT

public:
    explicit Reception(CompanyParts &parts);
    void receive(const Request &request, const Deliver &deliver);
    IdentityPlatform &identityPlatform() { return m_identityPlatform; }

Q_SIGNALS:
    void answered(const sandbox::LogEntry &entry);

private:
    Visit visit(const Request &request);
    Visit visitService(const Request &request);
    Visit visitForPage(const Request &request); ///< what an auth page has its own server ask
    void finish(int entryId, const Delivery &delivery, const Deliver &deliver);

    CompanyParts &m_parts;
    IapGate m_gate;
    RedirectServer m_redirectServer;
    IdentityPlatform m_identityPlatform;
    AuthSite m_authSite;
};

}
