#include "session/resource_discovery.h"

#include "base/logging.h"
#include "iap/challenge.h"
#include "iap/origin.h"
#include "iap/project_config.h"
#include "net/http.h"
#include "refresh/refresher.h"
#include "state/account_store.h"
#include "state/resource_registry.h"
#include "status/discovery.h"

namespace lanyard {

namespace {

// An address is often pasted from the middle of somebody's work.
QUrl baseOf(const QUrl &url)
{
    QUrl base = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (base.path().isEmpty())
        base.setPath(QStringLiteral("/"));
    return base;
}

}

ResourceDiscovery::ResourceDiscovery(
    ResourceRegistry &resources, AccountStore &accounts, Refresher &refresher, Http &http)
    : m_resources(resources)
    , m_accounts(accounts)
    , m_refresher(refresher)
    , m_http(http)
{
}

void ResourceDiscovery::setRules(const QUrl &projectConfig, bool development)
{
    m_projectConfig = projectConfig;
    m_development = development;
}

QCoro::Task<Result<Discovery>> ResourceDiscovery::explore(QUrl url)
{
    if (!isAcceptableEndpoint(url, m_development)) {
        const Error incomplete{Reason::Configuration, withoutQuery(url), std::nullopt,
            tr("Give a full address that begins with https://")};
        co_return tl::unexpected(incomplete);
    }
    Discovery found;
    found.url = baseOf(url);
    found.existingId = m_resources.at(found.url);
    if (!found.existingId.isEmpty())
        co_return found;
    const QUrl base = found.url;
    const auto challenge = co_await m_refresher.discover(base, std::nullopt);
    if (!challenge)
        co_return tl::unexpected(challenge.error().error);
    found.existingId = co_await existingIdOf(base, *challenge);
    if (!found.existingId.isEmpty())
        co_return found;
    const auto tenants = co_await m_refresher.tenantsOf(*challenge);
    if (!tenants)
        co_return tl::unexpected(tenants.error().error);
    found.authPage = challenge->authPage;
    found.authOrigin = originOf(challenge->authPage);
    found.apiKey = challenge->apiKey;
    found.unlisted = co_await askProject(*challenge);
    describeTenants(found, *tenants);
    co_return found;
}

// An address below a resource is that resource's, unless another IAP answers there.
QCoro::Task<QString> ResourceDiscovery::existingIdOf(QUrl address, Challenge challenge)
{
    const QString above = m_resources.match(address.toString());
    if (above.isEmpty())
        co_return QString();
    const QUrl url = m_resources.find(above)->config().url;
    const auto theirs = co_await m_refresher.discover(url, std::nullopt);
    const bool isAnother = theirs && !isSameBackend(theirs->redirectUri, challenge.redirectUri);
    co_return isAnother ? QString() : above;
}

void ResourceDiscovery::describeTenants(Discovery &found, const QStringList &tenants) const
{
    const Pin pin{found.authOrigin, found.apiKey};
    for (const QString &tenant : tenants) {
        found.tenants.append(tenantView(pin, tenant));
        const QString name = nameOf(m_accounts.account(AccountKey{pin.authOrigin, pin.apiKey, tenant}).person);
        if (!name.isEmpty() && !found.people.contains(name))
            found.people.append(name);
    }
}

// A project that does not answer is no reason for a warning: only what it says is.
QCoro::Task<QStringList> ResourceDiscovery::askProject(Challenge challenge)
{
    HttpRequest request = projectConfigRequest(m_projectConfig, challenge.apiKey, originOf(challenge.authPage));
    const HttpReply reply = co_await m_http.send(std::move(request));
    const auto config = readProjectConfig(reply);
    if (!config)
        qCInfo(logSession) << "the project's authorised domains are not known:" << config.error().detail;
    co_return config ? unlistedHosts(*config, challenge) : QStringList();
}

// Another resource may know what people call it.
TenantView ResourceDiscovery::tenantView(const Pin &pin, const QString &tenant) const
{
    TenantView view;
    view.id = tenant;
    view.name = tenant;
    view.signedIn = m_accounts.has(AccountKey{pin.authOrigin, pin.apiKey, tenant});
    for (const ResourceState &resource : m_resources.all()) {
        if (resource.pin() != pin)
            continue;
        for (const Tenant &known : resource.config().tenants)
            view.name = known.id == tenant && !known.name.isEmpty() ? known.name : view.name;
    }
    return view;
}

}
