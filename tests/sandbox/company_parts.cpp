#include "sandbox/company_parts.h"

#include "sandbox/identity/upstream.h"
#include "sandbox/web/web_server.h"

#include <QCryptographicHash>
#include <algorithm>

namespace sandbox {

CompanyParts::CompanyParts(CompanyConfig given)
    : config(std::move(given))
{
}

CompanyParts::~CompanyParts() = default;

QString CompanyParts::origin(const QString &host) const
{
    return port == 443 ? QStringLiteral("https://") + host : QStringLiteral("https://%1:%2").arg(host).arg(port);
}

const Project &CompanyParts::projectNamed(const QString &id) const
{
    const auto found = std::find_if(
        config.projects.cbegin(), config.projects.cend(), [&id](const Project &project) { return project.id == id; });
    return found == config.projects.cend() ? config.projects.first() : *found;
}

const Project &CompanyParts::projectOf(const Resource &resource) const
{
    return projectNamed(resource.project);
}

const Project *CompanyParts::projectOfKey(const QString &apiKey) const
{
    const auto found = std::find_if(config.projects.cbegin(), config.projects.cend(),
        [&apiKey](const Project &project) { return project.apiKey == apiKey || project.otherKeys.contains(apiKey); });
    return found == config.projects.cend() ? nullptr : &*found;
}

Resource *CompanyParts::resourceAt(const QString &host, const QString &path)
{
    const QString asked = path.isEmpty() ? QStringLiteral("/") : path;
    Resource *best = nullptr;
    for (Resource &resource : config.resources) {
        const bool fits = resource.host == host && asked.startsWith(resource.path);
        if (fits && (!best || resource.path.size() > best->path.size()))
            best = &resource;
    }
    return best;
}

Resource *CompanyParts::resourceOfHex(const QString &hex)
{
    const auto found = std::find_if(config.resources.begin(), config.resources.end(),
        [&hex](const Resource &resource) { return hexOf(resource) == hex; });
    return found == config.resources.end() ? nullptr : &*found;
}

Resource *CompanyParts::resourceNamed(const QString &id)
{
    const auto found = std::find_if(config.resources.begin(), config.resources.end(),
        [&id](const Resource &resource) { return resource.id == id; });
    return found == config.resources.end() ? nullptr : &*found;
}

AuthPage *CompanyParts::authPageOfHost(const QString &host)
{
    const auto found = std::find_if(
        config.authPages.begin(), config.authPages.end(), [&host](const AuthPage &page) { return page.host == host; });
    return found == config.authPages.end() ? nullptr : &*found;
}

QUrl CompanyParts::authPageUrl(const Resource &resource) const
{
    QUrl url = resource.authPage;
    if (url.port() < 0)
        url.setPort(port);
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    return url;
}

QByteArray CompanyParts::redirectUri(const Resource &resource) const
{
    return (origin(config.iapHost) + QStringLiteral("/v1beta1/gcip/resources/") + hexOf(resource)
        + QStringLiteral(":handleRedirect"))
        .toLatin1();
}

bool CompanyParts::allows(const Resource &resource, const QString &tenant) const
{
    if (resource.tenants.isEmpty())
        return tenant.isEmpty();
    return std::any_of(
        resource.tenants.cbegin(), resource.tenants.cend(), [&](const Tenant &known) { return known.id == tenant; });
}

QStringList CompanyParts::tenantIds(const Resource &resource) const
{
    if (resource.tenants.isEmpty())
        return {u'_' + projectOf(resource).number};
    QStringList ids;
    for (const Tenant &tenant : resource.tenants)
        ids.append(tenant.id);
    return ids;
}

QStringList CompanyParts::hosts() const
{
    QStringList names{config.iapHost, config.identityPlatformHost, QStringLiteral("localhost"),
        QStringLiteral("iap.googleapis.com"), QStringLiteral("identitytoolkit.googleapis.com"),
        QStringLiteral("securetoken.googleapis.com"), QStringLiteral("www.googleapis.com")};
    names += config.sinkHosts;
    for (const AuthPage &page : config.authPages)
        names.append(page.host);
    constexpr int kMany = 64; // a certificate with thousands of names would dominate every measurement
    const bool manyResources = config.resources.size() > kMany;
    for (const Resource &resource : config.resources)
        names.append(manyResources ? QString(u'*' + resource.host.mid(resource.host.indexOf(u'.'))) : resource.host);
    names.removeDuplicates();
    return names;
}

QString hexOf(const Resource &resource)
{
    QByteArray hex = resource.hex.toLatin1().toUpper();
    if (hex.isEmpty())
        hex = QCryptographicHash::hash(resource.id.toUtf8(), QCryptographicHash::Sha256).toHex().left(16).toUpper();
    while (hex.startsWith('0'))
        hex.remove(0, 1);
    return QString::fromLatin1(hex);
}

Visit Visit::of(Step step, std::function<Reply()> reply)
{
    Visit visit;
    visit.step = step;
    visit.answer = [reply = std::move(reply)](const Respond &respond) { respond(reply()); };
    return visit;
}

}
