#include "window/window_launcher.h"

#include <algorithm>

namespace lanyard {

WindowLauncher::WindowLauncher(WindowFactory makeWindow, WindowMemory &memory, std::function<bool()> isDesktopDark)
    : m_makeWindow(std::move(makeWindow))
    , m_memory(memory)
    , m_isDesktopDark(std::move(isDesktopDark))
{
}

signin::Job WindowLauncher::jobFor(signin::Job::Kind kind, const WindowTarget &target) const
{
    signin::Job job;
    job.kind = kind;
    job.resourceId = target.id;
    job.resourceName = target.name;
    job.resourceUrl = target.url;
    job.authOrigin = target.account.authOrigin;
    job.apiKey = target.account.apiKey;
    job.tenant = target.account.tenant;
    job.certificateAuthorities = m_rules.certificateAuthorities;
    job.development = m_rules.development;
    job.language = m_rules.language;
    job.kerberosHosts = m_rules.kerberosHosts;
    job.userAgentAdded = m_rules.userAgentAdded;
    job.userAgentInstead = m_rules.userAgentInstead;
    job.geometry = m_memory.geometry(kind);
    job.dark = m_isDesktopDark();
    // What nobody sees needs no graphics.
    job.softwareRendering = kind == signin::Job::Kind::Refresh || m_memory.needsSoftware();
    return job;
}

WindowConversationPtr WindowLauncher::open(const signin::Job &job)
{
    m_conversations.removeIf([](const auto &conversation) { return conversation.expired(); });
    const auto conversation = std::make_shared<WindowConversation>(m_makeWindow, job, m_memory);
    m_conversations += conversation;
    return conversation;
}

bool WindowLauncher::hasWindows() const
{
    return std::any_of(m_conversations.begin(), m_conversations.end(),
        [](const auto &conversation) { return !conversation.expired(); });
}

}
