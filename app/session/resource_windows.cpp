#include "session/resource_windows.h"

#include "base/logging.h"
#include "iap/origin.h"
#include "refresh/refresh_service.h"
#include "state/resource_registry.h"
#include "window/window_launcher.h"

namespace lanyard {

namespace {

QList<signin::CookieLine> linesOf(const ResourceState *resource)
{
    QList<signin::CookieLine> lines;
    if (!resource || !resource->live())
        return lines;
    for (const Cookie &cookie : resource->live()->cookies.all())
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
    if (const auto window = m_windows.value(id).window)
        return window->send(signin::Raise{});
    const ResourceState *resource = m_resources.find(id);
    if (!resource || !resource->live())
        return;
    signin::Job job = m_launcher.jobFor(
        signin::Job::Kind::Open, {id, resource->config().name, resource->config().url, resource->live()->account});
    job.cookies = linesOf(resource);
    job.redirectUri = resource->memory().redirectUri;
    const WindowConversationPtr window = m_launcher.open(job);
    m_windows.insert(id, {window, {}});
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
        if (const auto *met = std::get_if<signin::BackendMet>(&*event))
            answer(id, window, otherAt(id, *met));
    }
    m_windows.remove(id);
}

// Cookies stay on their origin (app/README.md#trust-4), and with the back end that the page is really at: a page that
// only names another one gets nothing.
QString ResourceWindows::otherAt(const QString &id, const signin::BackendMet &met) const
{
    const QString other = m_resources.behind(met.address, met.redirectUri);
    const ResourceState *own = m_resources.find(id);
    const ResourceState *found = m_resources.find(other);
    const bool isHere = own && found && isSameOrigin(own->config().url, found->config().url);
    return isHere ? other : QString();
}

// A session that the window has already did not end the challenge: it is refreshed, once for each time that it is met.
QCoro::Task<void> ResourceWindows::answer(QString id, WindowConversationPtr window, QString other)
{
    const bool isKnown = other == id || m_windows.value(id).others.contains(other);
    if (isKnown)
        co_await m_refreshService.refresh(other);
    const auto shown = m_windows.find(id);
    if (shown == m_windows.end() || shown->window != window)
        co_return;
    const QList<signin::CookieLine> lines = linesOf(m_resources.find(other));
    if (!lines.isEmpty() && other != id)
        shown->others.insert(other);
    qCInfo(logSession).noquote() << "the window of" << id << "met another back end:"
                                 << (lines.isEmpty() ? QStringLiteral("no session of it") : other);
    window->send(signin::BackendSession{lines});
}

void ResourceWindows::push(const QString &id)
{
    const QList<signin::CookieLine> lines = linesOf(m_resources.find(id));
    if (lines.isEmpty())
        return;
    const QHash<QString, Shown> windows = m_windows;
    for (auto shown = windows.cbegin(); shown != windows.cend(); ++shown) {
        if (shown.key() == id)
            shown->window->send(signin::SetCookies{lines});
        else if (shown->others.contains(id))
            shown->window->send(signin::BackendSession{lines});
    }
}

void ResourceWindows::close(const QString &id)
{
    const QHash<QString, Shown> windows = m_windows;
    for (auto shown = windows.cbegin(); shown != windows.cend(); ++shown) {
        if (shown.key() == id || shown->others.contains(id))
            shown->window->send(signin::Close{});
    }
}

void ResourceWindows::closeAll()
{
    const QHash<QString, Shown> windows = m_windows;
    for (const Shown &shown : windows)
        shown.window->send(signin::Close{});
}

}
