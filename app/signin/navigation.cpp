#include "signin/navigation.h"

#include "signin/origin.h"

namespace lanyard::signin {

Navigation::Navigation(const Job &job)
    : m_kind(job.kind)
    , m_resourceOrigin(originOf(job.resourceUrl))
    , m_wanted(job.record ? job.record->tenantId : job.tenant)
    , m_development(job.development)
    , m_pinned(!job.authOrigin.isEmpty())
    , m_authOrigin(originOf(QUrl(job.authOrigin)))
    , m_apiKey(job.apiKey)
    , m_last(job.resourceUrl)
{
}

Verdict Navigation::judge(const NavigationRequest &request)
{
    const QUrl &to = request.to;
    const bool blank = to.scheme() == QLatin1String("about");
    const bool local = to.scheme() == QLatin1String("data") || to.scheme() == QLatin1String("blob");
    if (!request.mainFrame)
        return {blank || local || isWebAllowed(to, m_development) ? Verdict::Act::Allow : Verdict::Act::Refuse, to};
    if (blank)
        return {Verdict::Act::Allow, to};
    if (!isWebAllowed(to, m_development))
        return {Verdict::Act::Refuse, to};
    const std::optional<Challenge> challenge = challengeIn(to);
    if (challenge && isOnResource(m_last))
        return judgeChallenge(*challenge, to);
    const bool leaves = isOnAuthPage(request.from) && isOnResource(to) && !isOnResource(request.from);
    if (leaves && m_kind != Job::Kind::Open && !request.form && to != m_released)
        return {Verdict::Act::Harvest, to};
    m_released.clear();
    m_last = to;
    m_reached = isOnResource(to);
    return {Verdict::Act::Allow, to};
}

Verdict Navigation::judgeChallenge(const Challenge &challenge, const QUrl &url)
{
    if (m_kind == Job::Kind::Open)
        return {Verdict::Act::SessionEnded, m_last};
    if (m_pinned && challenge.origin != m_authOrigin)
        return {Verdict::Act::Untrusted, url};
    if (!m_apiKey.isEmpty() && m_pinned && challenge.apiKey != m_apiKey)
        return {Verdict::Act::Untrusted, url};
    if (!m_wanted.isEmpty() && challenge.mode == QLatin1String("selectAuthSession"))
        return {Verdict::Act::Load, preselected(url, m_wanted)};
    m_authOrigin = challenge.origin;
    m_apiKey = challenge.apiKey;
    m_tenant = challenge.tenant;
    m_last = url;
    m_reached = false;
    return {Verdict::Act::Allow, url};
}

void Navigation::release(const QUrl &url)
{
    m_released = url;
}

void Navigation::moved(const QUrl &url)
{
    if (isOnAuthPage(url) && challengeIn(url))
        m_tenant = tenantIn(url);
}

bool Navigation::isOnResource(const QUrl &url) const
{
    return originOf(url) == m_resourceOrigin;
}

bool Navigation::isOnAuthPage(const QUrl &url) const
{
    return !m_authOrigin.isEmpty() && originOf(url) == m_authOrigin;
}

}
