#include "session/resource_windows.h"

#include "refresh/refresh_service.h"
#include "state/resource_registry.h"
#include "window/window_launcher.h"

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

ResourceWindows::ResourceWindows(ResourceRegistry &resources, RefreshService &refreshes, WindowLauncher &windows)
    : m_resources(resources)
    , m_refreshService(refreshes)
    , m_launcher(windows)
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
    signin::Job job = m_launcher.jobFor(
        signin::Job::Kind::Open, {id, resource->config().name, resource->config().url, resource->live()->account});
    job.cookies = linesOf(*resource->live());
    const WindowConversationPtr window = m_launcher.open(job);
    m_windows.insert(id, window);
    converse(id, window);
}

QCoro::Task<void> ResourceWindows::converse(QString id, WindowConversationPtr window)
{
    for (;;) {
        const std::optional<signin::Event> event = co_await window->next();
        if (!event)
            break;
        if (std::holds_alternative<signin::SessionEnded>(*event))
            m_refreshService.refresh(id);
    }
    m_windows.remove(id);
}

void ResourceWindows::push(const QString &id)
{
    const auto window = m_windows.value(id);
    const ResourceState *resource = m_resources.find(id);
    if (window && resource && resource->live())
        window->send(signin::SetCookies{linesOf(*resource->live())});
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
