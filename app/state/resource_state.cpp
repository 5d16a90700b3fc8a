#include "state/resource_state.h"

#include "iap/origin.h"
#include "state/refreshed_session.h"

#include <utility>

namespace lanyard {

ResourceState::ResourceState(Resource config, quint64 epoch)
    : m_config(std::move(config))
    , m_epoch(epoch)
{
}

std::optional<Pin> ResourceState::pin() const
{
    if (!m_config.authPage.isEmpty())
        return Pin{originOf(m_config.authPage), m_config.apiKey};
    if (!m_learnt.authPage.isEmpty())
        return Pin{originOf(m_learnt.authPage), m_learnt.apiKey};
    return std::nullopt;
}

QStringList ResourceState::tenants() const
{
    QStringList tenants;
    for (const Tenant &tenant : m_config.tenants)
        tenants += tenant.id;
    for (const QString &tenant : m_learnt.tenants) {
        if (!tenants.contains(tenant))
            tenants += tenant;
    }
    return tenants;
}

std::chrono::seconds ResourceState::lifetime() const
{
    if (!m_live)
        return std::chrono::hours(1);
    return std::chrono::seconds(m_live->verifiedAt.secsTo(m_live->expiresAt));
}

void ResourceState::configured(const Resource &config)
{
    if (config.url != m_config.url) {
        const int running = m_running; // they end, for nothing, in this state
        *this = ResourceState(config, m_epoch + 1);
        m_running = running;
    }
    m_config = config;
}

void ResourceState::remembered(const Learnt &learnt)
{
    m_learnt = learnt;
    m_isPinned = true;
}

void ResourceState::challengeSeen(const QUrl &authPage, const QString &apiKey, const QStringList &tenants)
{
    if (!m_isPinned) {
        m_learnt.url = m_config.url;
        m_learnt.authPage = authPage;
        m_learnt.apiKey = apiKey;
    }
    m_learnt.tenants = tenants;
}

void ResourceState::pinOpened()
{
    m_learnt = Learnt();
    m_isPinned = false;
}

void ResourceState::refreshStarted()
{
    ++m_running;
}

void ResourceState::refreshEnded()
{
    m_running = std::max(0, m_running - 1); // one that began before the resource was removed and added again
}

void ResourceState::refreshSucceeded(const AccountKey &account, const RefreshedSession &refreshed)
{
    if (m_learnt.hasTenant && m_learnt.tenant != account.tenant)
        ++m_epoch; // what was begun with the other account comes too late
    const IdToken &token = refreshed.token;
    m_live = LiveSession{
        refreshed.cookies, account, token.uid, token.email, token.expiresAt, refreshed.verifiedAt, token.issuedAt};
    m_trouble.reset();
    m_failures = 0;
    m_learnt.url = m_config.url;
    m_learnt.authPage = refreshed.authPage;
    m_learnt.apiKey = account.apiKey;
    for (const QString &tenant : refreshed.tenants) {
        if (!m_learnt.tenants.contains(tenant))
            m_learnt.tenants += tenant;
    }
    m_learnt.tenant = account.tenant;
    m_learnt.hasTenant = true;
    m_learnt.isSignedOut = false;
    m_learnt.isInteractive = false;
    m_isPinned = true;
}

void ResourceState::refreshFailed(const Error &error)
{
    ++m_failures;
    m_trouble = error;
}

void ResourceState::scheduled(BootTime at)
{
    m_dueAt = at;
}

void ResourceState::unscheduled()
{
    m_dueAt.reset();
}

void ResourceState::sessionAdopted(const LiveSession &session, const QUrl &authPage)
{
    endSession();
    m_live = session;
    m_learnt.url = m_config.url;
    m_learnt.authPage = authPage;
    m_learnt.apiKey = session.account.apiKey;
    m_learnt.isInteractive = true;
    m_learnt.isSignedOut = false;
    m_isPinned = true;
}

void ResourceState::adoptedSessionEnded()
{
    m_trouble = Error{Reason::InteractiveRequired, QStringLiteral("its page keeps no token"), std::nullopt, {}};
}

void ResourceState::warnedOfEnd()
{
    m_warnedOf = m_live ? m_live->expiresAt : QDateTime();
}

void ResourceState::signedIn(const QString &tenant)
{
    m_learnt.signIn(tenant);
}

void ResourceState::signedOut()
{
    endSession();
    m_learnt.isSignedOut = true;
    m_learnt.hasTenant = false;
}

void ResourceState::endSession()
{
    ++m_epoch;
    m_live.reset();
    m_trouble.reset();
    m_failures = 0;
    m_dueAt.reset();
}

}
