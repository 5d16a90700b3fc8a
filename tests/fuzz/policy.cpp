// The policy file: what is wrong is found at a place in the text, what is right keeps the trust rules.

#include "policy/policy_parser.h"

#include "iap/origin.h"
#include "storage/json_document.h"
#include "target.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace lanyard::fuzz {

namespace {

void requireInside(const JsonPlace &place, const QByteArray &json)
{
    require(place.line >= 1 && place.line <= json.count('\n') + 1, "a place is a line of the text");
    require(place.column >= 1 && place.column <= json.size() + 1, "a place is a column of the text");
}

/// A fault of each value, and of a key, is found where it stands.
void requirePlaced(const JsonItem &item, const JsonPlace &outer, const QByteArray &json)
{
    JsonFaults faults;
    faults.add(item, QStringLiteral("x"));
    const JsonPlace place = firstFault(faults, json).place;
    requireInside(place, json);
    require(place >= outer, "what is inside does not come before what it is in");
    for (const JsonItem &child : item.value.isArray() ? itemsOf(item) : QList<JsonItem>()) {
        require(!child.path.isEmpty(), "a value has a path");
        requirePlaced(child, place, json);
    }
    const QJsonObject members = item.value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        requirePlaced({memberPath(item.path, member.key()), member.value()}, place, json);
}

void requireTrustworthy(const QUrl &url, const Policy &policy)
{
    require(isAcceptableEndpoint(url, policy.development), "an address is https, or loopback in development");
    require(!url.hasQuery() && !url.hasFragment(), "an address has neither query nor fragment");
}

void requireSound(const Resource &resource, const Policy &policy)
{
    require(!resource.id.isEmpty() && !resource.name.isEmpty(), "a resource has an id and a name");
    requireTrustworthy(resource.url, policy);
    require(resource.authPage.isEmpty() == resource.apiKey.isEmpty(), "a pin is whole");
    if (!resource.authPage.isEmpty())
        requireTrustworthy(resource.authPage, policy);
    for (const Tenant &tenant : resource.tenants)
        require(!tenant.id.isEmpty() && !tenant.name.isEmpty(), "a tenant has an id and a name");
}

void requireSound(const Policy &policy)
{
    QSet<QString> ids;
    for (const Resource &resource : policy.resources) {
        requireSound(resource, policy);
        ids.insert(resource.id);
    }
    require(ids.size() == policy.resources.size(), "an id stands there once");
    requireTrustworthy(policy.endpoints.identityToolkit, policy);
    requireTrustworthy(policy.endpoints.secureToken, policy);
    requireTrustworthy(policy.endpoints.projectConfig, policy);
    require(!policy.exchangeHosts.isEmpty(), "there is somebody to exchange with");
    for (const QString &host : policy.exchangeHosts) {
        const QUrl url(QStringLiteral("https://") + host + u'/', QUrl::StrictMode);
        require(originOf(url) == QStringLiteral("https://") + host, "a host is a host");
    }
}

}

void examine(const QByteArray &input)
{
    const auto root = parseJson(input);
    if (!root) {
        requireInside(root.error().place, input);
        require(!root.error().message.isEmpty(), "a fault has a sentence");
    } else if (input.size() < 256) { // each value walks the text
        requirePlaced({QString(), *root}, {1, 1}, input);
    }
    const auto policy = parsePolicy(input, QStringLiteral("/nonexistent"));
    if (policy)
        return requireSound(*policy);
    requireInside(policy.error().place, input);
    require(!policy.error().message.isEmpty(), "a fault has a sentence");
    require(policy.error().sentence(QStringLiteral("p.json")).startsWith(QLatin1String("p.json:")),
        "that begins with the place");
}

}
