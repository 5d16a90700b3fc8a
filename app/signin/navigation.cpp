#include "signin/navigation.h"

#include "iap/account_key.h"

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
    , m_backends(job.redirectUri)
{
    if (!job.authOrigin.isEmpty())
        m_pin = Pin{job.authOrigin, job.apiKey};
    m_authPage = m_pin.value_or(Pin());
}

NavigationDecision Navigation::decide(const NavigationRequest &request)
{
    const QUrl &to = request.to;
    if (!isShowable(request, m_development))
        return {NavigationAction::Refuse, to, {}};
    if (!request.mainFrame || to.scheme() == QLatin1String("about"))
        return {NavigationAction::Allow, to, {}};
    if (isChallenge(to) && isOnResource(m_last))
        return decideChallenge(to);
    const bool leaves = isOnAuthPage(request.from) && isOnResource(to) && !isOnResource(request.from);
    if (leaves && m_kind != Job::Kind::Open && !request.form && to != m_released)
        return {NavigationAction::ReadStorage, to, {}};
    m_released.clear();
    m_last = to;
    m_reached = isOnResource(to);
    return {NavigationAction::Allow, to, {}};
}

NavigationDecision Navigation::decideChallenge(const QUrl &address)
{
    const Result<Challenge> challenge = challengeIn(address);
    if (m_kind == Job::Kind::Open) {
        if (const auto decision = decideOpen(challenge))
            return *decision;
    }
    if (!challenge || (m_pin && !checkPin(*challenge, *m_pin)))
        return {NavigationAction::Untrusted, address, {}};
    if (!m_preselected.isEmpty() && challenge->mode == Challenge::Mode::SelectAuthSession)
        return {NavigationAction::Load, withTenant(address, m_preselected), {}};
    m_authPage = {originOf(challenge->authPage), challenge->apiKey};
    m_tenant = tenantOfTid(challenge->tid);
    m_last = address;
    m_reached = false;
    return {NavigationAction::Allow, address, {}};
}

std::optional<NavigationDecision> Navigation::decideOpen(const Result<Challenge> &challenge)
{
    switch (m_backends.answerTo(challenge)) {
    case Backends::Answer::Refresh:
        return NavigationDecision{NavigationAction::SessionEnded, m_last, {}};
    case Backends::Answer::OtherSession:
        return NavigationDecision{NavigationAction::BackendMet, m_last, challenge->redirectUri};
    case Backends::Answer::User:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void Navigation::refreshed()
{
    m_backends.refreshed();
}

void Navigation::otherSession(bool isThere)
{
    m_backends.otherSession(isThere);
}

void Navigation::shown(const QUrl &url)
{
    if (!isOnResource(url))
        return;
    m_backends.shown();
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
