#include "state/session_views.h"

#include "state/account_store.h"
#include "state/resource_registry.h"
#include "state/resource_view.h"

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

using std::chrono::milliseconds;

/// An ID token tells the time in whole seconds: what each of them corrects is not worth drawing everything again.
constexpr milliseconds kClockGrain{2000};

milliseconds serverBehindBoot(const Now &now)
{
    return milliseconds(now.server.toMSecsSinceEpoch()) - now.sinceBoot;
}

/// Whether that account shows in the resource's view: as its own, or as one of a tenant that it could switch to.
bool isAbout(const ResourceState &resource, const AccountKey &key)
{
    const auto &pin = resource.pin();
    if (resource.live() && resource.live()->account == key)
        return true;
    if (!pin || pin->authOrigin != key.authOrigin || pin->apiKey != key.apiKey)
        return false;
    return resource.memory().tenant == key.tenant || resource.tenants().contains(key.tenant);
}

}

SessionViews::SessionViews(const ResourceRegistry &resources, const AccountStore &accounts)
    : m_resources(resources)
    , m_accounts(accounts)
{
    connect(&resources, &ResourceRegistry::changed, this, [this](const QString &id) { m_stale.insert(id); });
    connect(&resources, &ResourceRegistry::replaced, this, &SessionViews::makeAllAnew);
    connect(&accounts, &AccountStore::changed, this, &SessionViews::accountChanged);
}

void SessionViews::accountChanged(const AccountKey &key)
{
    for (const ResourceState &resource : m_resources.all()) {
        if (isAbout(resource, key))
            m_stale.insert(resource.config().id);
    }
}

const SessionList &SessionViews::at(const Now &now, bool isPaused)
{
    if (std::exchange(m_isPaused, isPaused) != isPaused || m_isAllStale || isTimeUp(now)) {
        makeAll(now);
        return m_views;
    }
    for (const QString &id : std::as_const(m_stale)) {
        if (const qsizetype place = m_resources.placeOf(id); place >= 0)
            m_views.replace(place, make(m_resources.all().at(place), now));
    }
    m_stale.clear();
    return m_views;
}

bool SessionViews::isTimeUp(const Now &now) const
{
    const bool hasEnded = m_validUntil.isValid() && now.server >= m_validUntil;
    const bool hasComeDue = m_isPaused && m_dueFrom && now.sinceBoot >= *m_dueFrom;
    const milliseconds moved = serverBehindBoot(now) - m_serverBehindBoot;
    return hasEnded || hasComeDue || moved > kClockGrain || moved < -kClockGrain;
}

void SessionViews::makeAll(const Now &now)
{
    m_serverBehindBoot = serverBehindBoot(now);
    m_validUntil = {};
    m_dueFrom.reset();
    m_views.clear();
    for (const ResourceState &resource : m_resources.all())
        m_views.append(make(resource, now));
    m_stale.clear();
    m_isAllStale = false;
}

SessionView SessionViews::make(const ResourceState &resource, const Now &now)
{
    if (resource.isLive(now.server)) {
        const QDateTime end = resource.live()->expiresAt;
        m_validUntil = m_validUntil.isValid() ? std::min(m_validUntil, end) : end;
    }
    if (resource.dueAt() && *resource.dueAt() > now.sinceBoot)
        m_dueFrom = std::min(m_dueFrom.value_or(*resource.dueAt()), *resource.dueAt());
    return viewOf(resource, m_accounts, now, m_isPaused);
}

}
