#pragma once

// Finds out what stands behind an address, for somebody who wants to add it: asks the resource, the redirect server and
// the project, and keeps nothing. Owned by the session manager; outlives the event loop.

#include "session/refresh_service.h"
#include "status/discovery.h"

namespace lanyard {

class ResourceDiscovery : public QObject {
    Q_OBJECT // for tr()
        public : ResourceDiscovery(ResourceRegistry &resources, AccountStore &accounts, Refresher &refresher,
                     RefreshService &renewals, Http &http);

    void setRules(const QUrl &projectConfig, bool development);

    /// What cannot be added is an error whose sentence says why: unreachable, not behind IAP, Google accounts.
    QCoro::Task<Result<Discovery>> explore(QUrl url);

private:
    QCoro::Task<QStringList> askProject(Challenge challenge);
    void describeTenants(Discovery &found, const QStringList &tenants) const;
    TenantView tenantView(const Pin &pin, const QString &tenant) const;

    ResourceRegistry &m_resources;
    AccountStore &m_accounts;
    Refresher &m_refresher;
    RefreshService &m_refreshService;
    Http &m_http;
    QUrl m_projectConfig;
    bool m_development = false;
};

}
