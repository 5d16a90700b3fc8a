#pragma once

// Finds out what stands behind an address, for somebody who wants to add it: asks the resource, the redirect server and
// the project, and keeps nothing. Owned by SessionServices; outlives the event loop.

#include "base/result.h"

#include <QCoreApplication>
#include <QUrl>
#include <qcorotask.h>

namespace lanyard {

class AccountStore;
class Http;
class Refresher;
class ResourceRegistry;
struct Challenge;
struct Discovery;
struct Pin;
struct TenantView;

class ResourceDiscovery {
    Q_DECLARE_TR_FUNCTIONS(lanyard::ResourceDiscovery)
public:
    ResourceDiscovery(ResourceRegistry &resources, AccountStore &accounts, Refresher &refresher, Http &http);

    void setRules(const QUrl &projectConfig, bool development);

    /// What cannot be added is an error whose sentence says why: unreachable, not behind IAP, Google accounts.
    QCoro::Task<Result<Discovery>> explore(QUrl url);

private:
    QCoro::Task<QString> existingIdOf(QUrl address, Challenge challenge);
    QCoro::Task<QStringList> askProject(Challenge challenge);
    void describeTenants(Discovery &found, const QStringList &tenants) const;
    TenantView tenantView(const Pin &pin, const QString &tenant) const;

    ResourceRegistry &m_resources;
    AccountStore &m_accounts;
    Refresher &m_refresher;
    Http &m_http;
    QUrl m_projectConfig;
    bool m_development = false;
};

}
