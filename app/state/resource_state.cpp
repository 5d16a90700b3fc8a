#include "state/resource_state.h"

#include "iap/address.h"
#include "iap/origin.h"
#include "state/refreshed_session.h"

#include <utility>

namespace lanyard {

ResourceState::ResourceState(Resource config, quint64 epoch)
    : m_config(std::move(config))
    , m_epoch(epoch)
{
    updatePin();
}

// Kept, because it is asked for far more often than it changes.
void ResourceState::updatePin()
{
    if (!m_config.authPage.isEmpty())
        m_pin = Pin{originOf(m_config.authPage), m_config.apiKey};
    else if (!m_memory.authPage.isEmpty())
        m_pin = Pin{originOf(m_memory.authPage), m_memory.apiKey};
    else
        m_pin.reset();
}

QStringList ResourceState::tenants() const
{
    QStringList tenants;
    for (const Tenant &tenant : m_config.tenants)
        tenants += tenant.id;
    for (const QString &tenant : m_memory.tenants) {
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
    if (!isSameAddress(config.url, m_config.url)) {
        const int running = m_running; // they end, for nothing, in this state
        *this = ResourceState(config, m_epoch + 1);
        m_running = running;
    }
    m_config = config;
    updatePin();
}

void ResourceState::remembered(const ResourceMemory &memory)
{
    m_memory = memory;
    m_isPinned = true;
    updatePin();
}

void ResourceState::challengeSeen(const QUrl &authPage, const QString &apiKey, const QStringList &tenants)
{
    if (!m_isPinned) {
        m_memory.url = m_config.url;
        m_memory.authPage = authPage;
        m_memory.apiKey = apiKey;
        updatePin();
    }
    m_memory.tenants = tenants;
    if (m_live || m_memory.isInteractive)
        return;
    m_trouble.reset();
    m_failures = 0;
    m_unknownAnswers = 0;
}

void ResourceState::backendSeen(const QUrl &redirectUri)
{
    m_memory.redirectUri = redirectUri;
}

void ResourceState::pinOpened()
{
    const bool isSignedOut = m_memory.isSignedOut; // until somebody has signed in
    m_memory = ResourceMemory();
    m_memory.isSignedOut = isSignedOut;
    m_isPinned = false;
    updatePin();
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
    if (m_memory.hasTenant && m_memory.tenant != account.tenant)
        ++m_epoch; // what was begun with the other account comes too late
    const IdToken &token = refreshed.token;
    m_live = LiveSession{
        refreshed.cookies, account, token.person, token.expiresAt, refreshed.verifiedAt, token.issuedAt, token.project};
    m_trouble.reset();
    m_failures = 0;
    m_unknownAnswers = 0;
    m_memory.url = m_config.url;
    m_memory.authPage = refreshed.authPage;
    if (!refreshed.redirectUri.isEmpty())
        m_memory.redirectUri = refreshed.redirectUri;
    m_memory.apiKey = account.apiKey;
    for (const QString &tenant : refreshed.tenants) {
        if (!m_memory.tenants.contains(tenant))
            m_memory.tenants += tenant;
    }
    m_memory.tenant = account.tenant;
    m_memory.hasTenant = true;
    m_memory.isSignedOut = false;
    m_memory.isInteractive = false;
    m_memory.keeping = Keeping::User;
    m_isPinned = true;
    updatePin();
}

void ResourceState::refreshFailed(const Error &error)
{
    ++m_failures;
    const bool isAlike = m_trouble && remedy(m_trouble->reason) == remedy(error.reason);
    m_likeFailures = isAlike ? m_likeFailures + 1 : 1;
    m_trouble = error;
    m_unknownAnswers = 0;
}

void ResourceState::answerUnknown(const Error &error)
{
    const int before = m_unknownAnswers;
    refreshFailed(error);
    m_unknownAnswers = before + 1;
}

void ResourceState::scheduled(BootTime at)
{
    m_dueAt = at;
}

void ResourceState::unscheduled()
{
    m_dueAt.reset();
}

void ResourceState::sessionAdopted(const LiveSession &session, const QUrl &authPage, Keeping keeping)
{
    endSession();
    m_live = session;
    m_memory.url = m_config.url;
    m_memory.authPage = authPage;
    m_memory.apiKey = session.account.apiKey;
    m_memory.isInteractive = true;
    m_memory.keeping = keeping;
    m_memory.isSignedOut = false;
    m_isPinned = true;
    updatePin();
}

void ResourceState::adoptedSessionEnded()
{
    m_trouble = Error{Reason::InteractiveRequired, QStringLiteral("its page keeps no token"), std::nullopt, {}};
}

void ResourceState::warnedOfEnd()
{
    m_warnedOf = m_live ? m_live->expiresAt : QDateTime();
}

void ResourceState::signedIn(const QString &tenant, bool keepsTenant)
{
    m_memory.signIn(tenant, keepsTenant);
}

void ResourceState::signedOut()
{
    endSession();
    m_memory.isSignedOut = true;
    m_memory.hasTenant = false;
}

void ResourceState::endSession()
{
    ++m_epoch;
    m_live.reset();
    m_trouble.reset();
    m_failures = 0;
    m_unknownAnswers = 0;
    m_dueAt.reset();
}

}
