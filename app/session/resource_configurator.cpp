#include "session/resource_configurator.h"

#include "base/logging.h"
#include "base/text/bidi_isolate.h"
#include "iap/origin.h"
#include "session/resource_discovery.h"
#include "session/resource_id.h"
#include "session/session_host.h"
#include "state/resource_registry.h"
#include "status/discovery.h"

namespace lanyard {

namespace {

/// Two resources of one host differ by their paths.
QString nameFor(const QUrl &url)
{
    const QString path = url.path();
    const QString host = url.host(QUrl::FullyEncoded);
    return path == QLatin1String("/") ? host : host + (path.endsWith(u'/') ? path.chopped(1) : path);
}

}

ResourceConfigurator::ResourceConfigurator(ResourceRegistry &resources, ResourceDiscovery &discovery, SessionHost &host)
    : m_resources(resources)
    , m_discovery(discovery)
    , m_host(host)
{
}

void ResourceConfigurator::configure(const Policy &policy, const QList<Resource> &own)
{
    m_policy = policy;
    m_own = own;
    applyResources();
}

// What the user added waits in its file while policy forbids it.
void ResourceConfigurator::applyResources()
{
    m_resources.configure(m_policy.allowUserResources ? m_policy.resources + m_own : m_policy.resources);
}

Result<void> ResourceConfigurator::mayAdd() const
{
    if (m_policy.allowUserResources)
        return {};
    return failure(Reason::AccessDenied, QStringLiteral("policy"),
        tr("Your organisation chose the resources; you cannot add one."));
}

QCoro::Task<Result<Discovery>> ResourceConfigurator::discover(QUrl url)
{
    const auto allowed = mayAdd();
    if (!allowed)
        co_return tl::unexpected(allowed.error());
    co_return co_await m_discovery.explore(url);
}

// app/README.md#trust-2: a resource that policy does not name joins an account only after the user saw both origins.
QCoro::Task<bool> ResourceConfigurator::isConfirmed(Discovery found)
{
    Question question;
    question.title = tr("Add %1?").arg(found.url.host(QUrl::FullyEncoded)); // look-alikes show as what they are
    //: %1 and %2: web origins
    question.text = tr("%1 sends you to sign in at %2.").arg(originOf(found.url), found.authOrigin);
    if (!found.people.isEmpty())
        //: %1 and %2: web origins, %3: one or several e-mail addresses, phone numbers or names; the plural follows
        //: their number
        question.text =
            tr("%1 sends you to sign in at %2. It will use your accounts %3.", nullptr, int(found.people.size()))
                .arg(originOf(found.url), found.authOrigin, isolatedList(found.people));
    question.accept = tr("Add");
    question.reject = tr("Cancel");
    const bool agreed = co_await m_host.ask(std::move(question));
    co_return agreed;
}

QCoro::Task<Result<QString>> ResourceConfigurator::add(QUrl url, QString name)
{
    const auto found = co_await discover(url);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!found->existingId.isEmpty())
        co_return found->existingId;
    const bool agreed = co_await isConfirmed(*found);
    if (!agreed)
        co_return failure(Reason::Cancelled, QStringLiteral("not confirmed"), tr("Nothing was added."));
    co_return keep(*found, name);
}

QCoro::Task<Result<QString>> ResourceConfigurator::add(Discovery confirmed, QString name)
{
    const QUrl url = confirmed.url;
    const auto found = co_await discover(url);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!found->existingId.isEmpty())
        co_return found->existingId;
    if (found->authOrigin != confirmed.authOrigin || found->apiKey != confirmed.apiKey)
        co_return failure(Reason::UntrustedRedirect, QStringLiteral("not what was confirmed"),
            tr("The sign-in page is no longer the one you were shown a moment ago. Check it again."));
    co_return keep(*found, name);
}

Result<QString> ResourceConfigurator::keep(const Discovery &found, const QString &name)
{
    if (const auto allowed = mayAdd(); !allowed) // the policy may have changed while the user was asked
        return tl::unexpected(allowed.error());
    if (const QString known = m_resources.at(found.url); !known.isEmpty())
        return known; // somebody was faster while the user was asked
    Resource resource;
    resource.id = freeResourceId(found.url, m_resources.ids());
    resource.name = name.isEmpty() ? nameFor(found.url) : name;
    resource.url = found.url;
    resource.fromPolicy = false;
    ResourceMemory confirmed; // the user's word pins: a sign-in page that is another one later is asked about
    confirmed.url = found.url;
    confirmed.authPage = found.authPage;
    confirmed.apiKey = found.apiKey;
    m_resources.remember(resource.id, confirmed);
    QList<Resource> resources = m_own;
    resources.append(resource);
    if (const auto saved = save(resources); !saved) {
        m_resources.forget(resource.id);
        return tl::unexpected(saved.error());
    }
    return resource.id;
}

Result<void> ResourceConfigurator::remove(const QString &id)
{
    const ResourceState *resource = m_resources.find(id);
    if (!resource || resource->config().fromPolicy)
        return failure(Reason::AccessDenied, QStringLiteral("policy"),
            tr("Your organisation chose this resource; it cannot be removed."));
    QList<Resource> resources = m_own;
    resources.removeIf([&id](const Resource &mine) { return mine.id == id; });
    if (const auto saved = save(resources); !saved)
        return saved;
    m_resources.forget(id);
    return {};
}

Result<void> ResourceConfigurator::save(const QList<Resource> &resources)
{
    if (const auto saved = m_host.saveUserResources(resources); !saved)
        return saved;
    m_own = resources;
    applyResources();
    return {};
}

}
