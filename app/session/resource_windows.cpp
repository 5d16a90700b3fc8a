#include "session/resource_windows.h"

namespace lanyard {

namespace {

QList<signin::CookieLine> linesOf(const LiveSession &session)
{
    QList<signin::CookieLine> lines;
    for (const Cookie &cookie : session.cookies.all())
        lines += cookie.line;
    return lines;
}

}

ResourceWindows::ResourceWindows(ResourceRegistry &resources, RefreshService &renewals, WindowFactory openWindow)
    : m_resources(resources)
    , m_refreshService(renewals)
    , m_openWindow(std::move(openWindow))
{
    connect(&m_refreshService, &RefreshService::sessionRefreshed, this, &ResourceWindows::push);
}

void ResourceWindows::open(const QString &id)
{
    if (const auto window = m_windows.value(id))
        return window->send(signin::Raise{});
    const ResourceState *resource = m_resources.find(id);
    if (!resource || !resource->live())
        return;
    signin::Job job;
    job.kind = signin::Job::Kind::Open;
    job.resourceId = id;
    job.resourceName = resource->config().name;
    job.resourceUrl = resource->config().url;
    job.authOrigin = resource->live()->account.authOrigin;
    job.apiKey = resource->live()->account.apiKey;
    job.tenant = resource->live()->account.tenant;
    job.certificateAuthorities = m_rules.certificateAuthorities;
    job.development = m_rules.development;
    job.cookies = linesOf(*resource->live());
    job.language = m_rules.language;

    const std::shared_ptr<Window> window(m_openWindow().release(), WindowDeleter());
    connect(window.get(), &Window::eventReported, this, [this, id](const signin::Event &event) { receive(id, event); });
    connect(window.get(), &Window::ended, this, [this, id] { m_windows.remove(id); });
    m_windows.insert(id, window);
    window->start(job);
}

void ResourceWindows::push(const QString &id)
{
    const auto window = m_windows.value(id);
    const ResourceState *resource = m_resources.find(id);
    if (window && resource && resource->live())
        window->send(signin::SetCookies{linesOf(*resource->live())});
}

void ResourceWindows::receive(const QString &id, const signin::Event &event)
{
    if (std::holds_alternative<signin::SessionEnded>(event))
        m_refreshService.refresh(id);
}

void ResourceWindows::close(const QString &id)
{
    if (const auto window = m_windows.value(id))
        window->send(signin::Close{});
}

void ResourceWindows::closeAll()
{
    const QStringList ids = m_windows.keys();
    for (const QString &id : ids)
        close(id);
}

}
