#include "signin/web/window_controller.h"

#include "iap/origin.h"
#include "signin/process/job_channel.h"
#include "signin/process/user_browser.h"
#include "signin/web/browser_window.h"
#include "signin/web/page.h"
#include "signin/web/popup_window.h"
#include "signin/web/web_profile.h"

#include <QApplication>
#include <QWebEngineNewWindowRequest>

namespace lanyard::signin {

WindowController::WindowController(const Job &job, JobChannel &channel, QSize usualSize)
    : m_job(job)
    , m_channel(channel)
    , m_state(job)
    , m_window(std::make_unique<BrowserWindow>())
{
    connect(&m_channel, &JobChannel::received, this, &WindowController::receive);
    m_window->setOpeningSize(job.geometry, usualSize);
    connectWindow();
}

void WindowController::connectWindow()
{
    BrowserWindow *window = m_window.get();
    connect(window, &BrowserWindow::accepted, this, [this] { perform(m_state.accepted()); });
    connect(window, &BrowserWindow::rejected, this, [this] { perform(m_state.rejected()); });
    connect(window, &BrowserWindow::barAccepted, this, [this] { perform(m_state.barAccepted()); });
    connect(window, &BrowserWindow::barDismissed, this, [this] { perform(m_state.barDismissed()); });
    connect(window, &BrowserWindow::skipped, this, [this] { perform(m_state.skipped()); });
    connect(window, &BrowserWindow::closedByUser, this, [this] { perform(m_state.closed()); });
    connect(window, &BrowserWindow::nothingDrawn, this, [this] { perform(m_state.nothingDrawn()); });
}

WindowController::~WindowController()
{
    m_window.reset(); // the view before its page, the page before its profile
    m_page.reset();
}

void WindowController::start()
{
    makePage();
    perform({});
    m_window->show();
    m_channel.send(Ready());
}

void WindowController::makePage()
{
    auto profile = std::make_unique<WebProfile>(m_job);
    auto page = std::make_unique<Page>(profile->engine());
    m_window->setPage(page.get());
    m_page = std::move(page);
    m_profile = std::move(profile);
    connectPage(m_page.get());
    connect(m_profile.get(), &WebProfile::downloadRefused, this, [this](const QString &fileName) {
        m_state.showNotice(PageNotices::downloadRefused(fileName));
        perform({});
    });
    onNewPage();
}

void WindowController::connectPage(Page *page)
{
    page->setResourceName(m_job.resourceName);
    page->setProxyLogin(m_job.proxyLogin);
    connect(page, &Page::loadFailed, this, [this](Reason reason, const QString &host) {
        m_state.loadFailed(reason, host);
        perform({});
    });
    connect(page, &Page::noticed, this, [this](const PageNotice &notice) {
        m_state.showNotice(notice);
        perform({});
    });
    connect(page, &Page::moved, this, [this] {
        m_state.moved();
        perform({});
    });
    connect(
        page, &Page::crashed, this, [this](PageEnd end) { perform(m_state.pageEnded(end)); }, Qt::QueuedConnection);
    connect(page, &QWebEnginePage::newWindowRequested, this,
        [this](QWebEngineNewWindowRequest &request) { openWindow(request); });
}

// A page may not flood the desktop; one window of its own accord is what sign-in pages need at most.
bool WindowController::mayOpenWindow(bool byUser)
{
    const auto open = m_window->findChildren<PopupWindow *>(QString(), Qt::FindDirectChildrenOnly).size();
    const bool may = open < (byUser ? 4 : 1);
    if (!may)
        m_page->block(BlockedFeature::MoreWindows, m_page->url());
    return may;
}

void WindowController::openWindow(QWebEngineNewWindowRequest &request)
{
    if (!mayOpenWindow(request.isUserInitiated()))
        return;
    auto *page = new Page(m_profile->engine());
    page->setResourceName(m_job.resourceName);
    page->setProxyLogin(m_job.proxyLogin);
    page->setAcceptsFiles(m_page->acceptsFiles());
    const bool development = m_job.development;
    page->setNavigationFilter([development, page](const NavigationRequest &navigation) {
        const bool may = isShowable(navigation, development);
        if (!may && navigation.mainFrame)
            Q_EMIT page->noticed(PageNotices::addressRefused(navigation.to));
        return may;
    });
    connect(page, &QWebEnginePage::newWindowRequested, this,
        [this](QWebEngineNewWindowRequest &next) { openWindow(next); });
    auto *popup = new PopupWindow(page, m_window.get());
    connect(popup, &PopupWindow::browserRequested, this, [this] { openInBrowser(browserUrl()); });
    request.openIn(page);
    popup->show();
}

void WindowController::openInBrowser(const QUrl &url)
{
    if (openInUserBrowser(url))
        return;
    m_state.showNotice(PageNotices::noBrowser());
    perform({});
}

void WindowController::receive(const Command &command)
{
    const Effect effect = m_state.handle(command);
    if (const auto *cookies = std::get_if<SetCookies>(&command))
        takeCookies(cookies->cookies);
    if (const auto *other = std::get_if<BackendSession>(&command))
        takeBackendSession(other->cookies);
    perform(effect);
}

void WindowController::perform(const Effect &effect)
{
    if (effect.event)
        m_channel.send(*effect.event);
    m_window->draw(m_state.view());
    switch (effect.action) {
    case Effect::Action::Close:
        return close();
    case Effect::Action::Raise:
        return m_window->raiseForUser();
    case Effect::Action::StartOver:
        makePage();
        [[fallthrough]];
    case Effect::Action::TryAgain:
        return tryAgain();
    case Effect::Action::OpenInBrowser:
        return openInBrowser(browserUrl());
    case Effect::Action::TakeCookies:
    case Effect::Action::None:
        return;
    }
}

void WindowController::close()
{
    if (const std::optional<Geometry> geometry = m_window->changedGeometry())
        m_channel.send(*geometry);
    m_window->hide();
    QCoreApplication::exit(); // quit() would close the window once more
}

}
