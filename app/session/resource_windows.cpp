#include "session/resource_windows.h"

#include "base/logging.h"
#include "iap/address.h"
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
    connect(&m_resources, &ResourceRegistry::replaced, this, &ResourceWindows::closeOutdated);
}

ResourceWindows::User ResourceWindows::userOf(const ResourceState &resource)
{
    return {resource.live()->account, resource.live()->person.uid};
}

bool ResourceWindows::isSameUser(const User &one, const User &other)
{
    return one.account == other.account && (one.uid == other.uid || one.uid.isEmpty() || other.uid.isEmpty());
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
    m_windows.insert(id, {window, resource->config().url, {{id, userOf(*resource)}}});
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
    if (m_windows.take(id).isOpenedAnew)
        open(id);
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
    if (m_windows.value(id).users.contains(other))
        co_await m_refreshService.refresh(other);
    const auto shown = m_windows.find(id);
    if (shown == m_windows.end() || shown->window != window)
        co_return;
    const ResourceState *found = m_resources.find(other);
    const bool isHere = found && isSameOrigin(shown->url, found->config().url); // it may have moved meanwhile
    const QList<signin::CookieLine> lines = isHere ? linesOf(found) : QList<signin::CookieLine>();
    if (!lines.isEmpty() && !shown->users.contains(other))
        shown->users.insert(other, userOf(*found));
    qCInfo(logSession).noquote() << "the window of" << id << "met another back end:"
                                 << (lines.isEmpty() ? QStringLiteral("no session of it") : other);
    window->send(signin::BackendSession{lines});
}

void ResourceWindows::push(const QString &id)
{
    const ResourceState *resource = m_resources.find(id);
    const QList<signin::CookieLine> lines = linesOf(resource);
    if (lines.isEmpty())
        return;
    const QHash<QString, Shown> windows = m_windows;
    for (auto shown = windows.cbegin(); shown != windows.cend(); ++shown) {
        const auto user = shown->users.constFind(id);
        if (user == shown->users.cend() || !isSameOrigin(shown->url, resource->config().url))
            continue;
        if (!isSameUser(*user, userOf(*resource)))
            openAnew(shown.key());
        else if (shown.key() == id)
            shown->window->send(signin::SetCookies{lines});
        else
            shown->window->send(signin::BackendSession{lines});
    }
}

// What a page shows of one user must not be sent as another.
void ResourceWindows::openAnew(const QString &id)
{
    qCInfo(logSession).noquote() << "the window of" << id << "is opened anew: another user, or another tenant";
    const auto shown = m_windows.find(id);
    shown->isOpenedAnew = true;
    const WindowConversationPtr window = shown->window;
    window->send(signin::Close{});
}

void ResourceWindows::closeOutdated()
{
    const QStringList ids = m_windows.keys();
    for (const QString &id : ids) {
        const ResourceState *resource = m_resources.find(id);
        if (!resource || !isSameAddress(resource->config().url, m_windows.value(id).url))
            close(id);
    }
}

void ResourceWindows::close(const QString &id)
{
    const QStringList ids = m_windows.keys();
    for (const QString &each : ids) {
        const auto shown = m_windows.find(each);
        if (shown == m_windows.end() || !shown->users.contains(id))
            continue;
        shown->isOpenedAnew = false;
        const WindowConversationPtr window = shown->window;
        window->send(signin::Close{});
    }
}

void ResourceWindows::closeAll()
{
    const QStringList ids = m_windows.keys();
    for (const QString &id : ids)
        close(id);
}

}
