#pragma once

// Finds out what stands behind an address, for somebody who wants to add it: asks the resource, the redirect server and
// the project, and keeps nothing. Owned by the session manager; outlives the event loop.

#include "session/discovery.h"
#include "session/renewals.h"

namespace lanyard {

class Explorer : public QObject {
    Q_OBJECT // for tr()
        public
        : Explorer(Resources &resources, Accounts &accounts, Refresher &refresher, Renewals &renewals, Http &http);

    void setRules(const QUrl &projectConfig, bool development);

    /// What cannot be added is an error whose sentence says why: unreachable, not behind IAP, Google accounts.
    QCoro::Task<Result<Discovery>> explore(QUrl url);

private:
    QCoro::Task<QStringList> askProject(Challenge challenge);
    void describeTenants(Discovery &found, const QStringList &tenants) const;
    TenantView tenantView(const Pin &pin, const QString &tenant) const;

    Resources &m_resources;
    Accounts &m_accounts;
    Refresher &m_refresher;
    Renewals &m_renewals;
    Http &m_http;
    QUrl m_projectConfig;
    bool m_development = false;
};

}
