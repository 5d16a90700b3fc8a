#include "policy/resource_match.h"

#include "iap/address.h"

#include <algorithm>

namespace lanyard {

QString closestResource(const QUrl &address, const QList<Resource> &resources)
{
    const Resource *found = nullptr;
    for (const Resource &resource : resources) {
        const bool isCloser = !found || depthOf(resource.url) > depthOf(found->url);
        if (isCloser && isUnder(address, resource.url))
            found = &resource;
    }
    return found ? found->id : QString();
}

QString matchingResource(const QString &text, const QList<Resource> &resources)
{
    const auto isWanted = [&text](const Resource &resource) { return resource.id == text; };
    const auto isCalled = [&text](const Resource &resource) {
        return resource.name.compare(text, Qt::CaseInsensitive) == 0;
    };
    if (const auto it = std::find_if(resources.begin(), resources.end(), isWanted); it != resources.end())
        return it->id;
    if (const auto it = std::find_if(resources.begin(), resources.end(), isCalled); it != resources.end())
        return it->id;
    return closestResource(QUrl(text), resources);
}

} // namespace lanyard
