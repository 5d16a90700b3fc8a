#include "signin/navigation.h"

#include "iap/account_key.h"

#include <utility>

namespace lanyard::signin {

using NavigationAction = NavigationDecision::Action;

bool isShowable(const NavigationRequest &request, bool development)
{
    const QString scheme = request.to.scheme();
    const bool isLocal = scheme == QLatin1String("data") || scheme == QLatin1String("blob");
    return isAcceptableEndpoint(request.to, development) || scheme == QLatin1String("about")
        || (isLocal && !request.mainFrame);
}

Navigation::Navigation(const Job &job)
    : m_kind(job.kind)
    , m_resource(job.resourceUrl)
    , m_preselected(job.record ? job.record->tenantId : job.tenant)
    , m_development(job.development)
    , m_last(job.resourceUrl)
{
    if (!job.authOrigin.isEmpty())
        m_pin = Pin{job.authOrigin, job.apiKey};
    m_authPage = m_pin.value_or(Pin());
}

NavigationDecision Navigation::decide(const NavigationRequest &request)
{
    const QUrl &to = request.to;
    if (!isShowable(request, m_development))
        return {NavigationAction::Refuse, to};
    if (!request.mainFrame || to.scheme() == QLatin1String("about"))
        return {NavigationAction::Allow, to};
    if (isChallenge(to) && isOnResource(m_last))
        return decideChallenge(to);
    const bool leaves = isOnAuthPage(request.from) && isOnResource(to) && !isOnResource(request.from);
    if (leaves && m_kind != Job::Kind::Open && !request.form && to != m_released)
        return {NavigationAction::ReadStorage, to};
    m_released.clear();
    m_last = to;
    m_reached = isOnResource(to);
    return {NavigationAction::Allow, to};
}

NavigationDecision Navigation::decideChallenge(const QUrl &address)
{
    if (m_kind == Job::Kind::Open && !isOfAnotherBackend(address)) {
        m_awaitsRefresh = true;
        return {NavigationAction::SessionEnded, m_last};
    }
    const Result<Challenge> challenge = challengeIn(address);
    if (!challenge || (m_pin && !checkPin(*challenge, *m_pin)))
        return {NavigationAction::Untrusted, address};
    if (!m_preselected.isEmpty() && challenge->mode == Challenge::Mode::SelectAuthSession)
        return {NavigationAction::Load, withTenant(address, m_preselected)};
    m_authPage = {originOf(challenge->authPage), challenge->apiKey};
    m_tenant = tenantOfTid(challenge->tid);
    m_last = address;
    m_reached = false;
    return {NavigationAction::Allow, address};
}

// One host can have several back ends, each behind an IAP of its own (PROTOCOL.md#challenge). What two refreshes did
// not end is not ours: the user signs in to it right here, as in any browser, and no third refresh is made.
bool Navigation::isOfAnotherBackend(const QUrl &challenge)
{
    constexpr int kMostVain = 2;
    const Result<Challenge> found = challengeIn(challenge);
    if (!found)
        return m_vainRefreshes >= kMostVain;
    if (m_vainRefreshes >= kMostVain)
        m_otherBackend = *found;
    return m_otherBackend && isSameBackend(*m_otherBackend, *found);
}

void Navigation::refreshed()
{
    if (std::exchange(m_awaitsRefresh, false))
        ++m_vainRefreshes; // until a page comes
}

void Navigation::shown(const QUrl &url)
{
    if (!isOnResource(url))
        return;
    m_awaitsRefresh = false;
    m_vainRefreshes = 0;
}

void Navigation::release(const QUrl &url)
{
    m_released = url;
}

void Navigation::moved(const QUrl &url)
{
    if (!isOnAuthPage(url) || !isChallenge(url))
        return;
    if (const Result<Challenge> challenge = challengeIn(url))
        m_tenant = tenantOfTid(challenge->tid);
}

bool Navigation::isOnAuthPage(const QUrl &url) const
{
    const QString origin = originOf(url);
    return !origin.isEmpty() && origin == m_authPage.authOrigin;
}

}
