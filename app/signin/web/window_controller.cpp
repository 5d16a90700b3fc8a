#include "signin/web/window_controller.h"

#include "iap/origin.h"
#include "signin/web/popup_window.h"
#include "signin/web/user_browser.h"

#include <QApplication>
#include <QWebEngineNewWindowRequest>

namespace lanyard::signin {

WindowController::WindowController(const Job &job, JobChannel &channel, QSize usualSize)
    : m_job(job)
    , m_channel(channel)
    , m_dialogue(job)
    , m_window(std::make_unique<BrowserWindow>())
{
    connect(&m_channel, &JobChannel::received, this, &WindowController::receive);
    m_window->setOpeningSize(job.geometry, usualSize);
    connectWindow();
}

void WindowController::connectWindow()
{
    BrowserWindow *window = m_window.get();
    connect(window, &BrowserWindow::accepted, this, [this] { carry(m_dialogue.accepted()); });
    connect(window, &BrowserWindow::rejected, this, [this] { carry(m_dialogue.rejected()); });
    connect(window, &BrowserWindow::barAccepted, this, [this] { carry(m_dialogue.barAccepted()); });
    connect(window, &BrowserWindow::barDismissed, this, [this] { carry(m_dialogue.barDismissed()); });
    connect(window, &BrowserWindow::skipped, this, [this] { carry(m_dialogue.skipped()); });
    connect(window, &BrowserWindow::closedByUser, this, [this] { carry(m_dialogue.closed()); });
    connect(window, &BrowserWindow::nothingDrawn, this, [this] { carry(m_dialogue.nothingDrawn()); });
}

WindowController::~WindowController()
{
    m_window.reset(); // the view before its page, the page before its profile
    m_page.reset();
}

void WindowController::start()
{
    makePage();
    carry({});
    m_window->show();
    m_channel.send(Ready());
}

void WindowController::makePage()
{
    auto browser = std::make_unique<Browser>(m_job);
    auto page = std::make_unique<Page>(browser->profile());
    m_window->setPage(page.get());
    m_page = std::move(page);
    m_browser = std::move(browser);
    watch(m_page.get());
    connect(m_browser.get(), &Browser::downloadRefused, this, [this](const QString &fileName) {
        m_dialogue.remark(Remarks::downloadRefused(fileName));
        carry({});
    });
    adopt();
}

void WindowController::watch(Page *page)
{
    page->setResourceName(m_job.resourceName);
    connect(page, &Page::loadTrouble, this, [this](Reason reason, const QString &host) {
        m_dialogue.loadFailed(reason, host);
        carry({});
    });
    connect(page, &Page::remarked, this, [this](const Remark &remark) {
        m_dialogue.remark(remark);
        carry({});
    });
    connect(page, &Page::moved, this, [this] {
        m_dialogue.moved();
        carry({});
    });
    connect(
        page, &Page::crashed, this, [this](PageEnd end) { carry(m_dialogue.pageEnded(end)); }, Qt::QueuedConnection);
    connect(page, &QWebEnginePage::newWindowRequested, this,
        [this](QWebEngineNewWindowRequest &request) { openWindow(request); });
}

// A page may not flood the desktop; one window of its own accord is what sign-in pages need at most.
bool WindowController::mayOpenWindow(bool byUser)
{
    const auto open = m_window->findChildren<PopupWindow *>(QString(), Qt::FindDirectChildrenOnly).size();
    const bool may = open < (byUser ? 4 : 1);
    if (!may)
        m_page->refuse(Wish::MoreWindows, m_page->url());
    return may;
}

void WindowController::openWindow(QWebEngineNewWindowRequest &request)
{
    if (!mayOpenWindow(request.isUserInitiated()))
        return;
    auto *page = new Page(m_browser->profile());
    page->setResourceName(m_job.resourceName);
    const bool development = m_job.development;
    page->setJudge([development, page](const NavigationRequest &wish) {
        const QString scheme = wish.to.scheme();
        const bool inFrame = !wish.mainFrame && (scheme == QLatin1String("data") || scheme == QLatin1String("blob"));
        const bool may = inFrame || scheme == QLatin1String("about") || isAcceptableEndpoint(wish.to, development);
        if (!may && wish.mainFrame)
            Q_EMIT page->remarked(Remarks::addressRefused(wish.to));
        return may;
    });
    connect(page, &QWebEnginePage::newWindowRequested, this,
        [this](QWebEngineNewWindowRequest &next) { openWindow(next); });
    auto *popup = new PopupWindow(page, m_window.get());
    connect(popup, &PopupWindow::browserWanted, this, [this] { openInBrowser(browserUrl()); });
    request.openIn(page);
    popup->show();
}

void WindowController::openInBrowser(const QUrl &url)
{
    if (openInUserBrowser(url))
        return;
    m_dialogue.remark(Remarks::noBrowser());
    carry({});
}

void WindowController::receive(const Command &command)
{
    const Step step = m_dialogue.handle(command);
    if (const auto *cookies = std::get_if<SetCookies>(&command))
        takeCookies(cookies->cookies);
    carry(step);
}

void WindowController::carry(const Step &step)
{
    if (step.event)
        m_channel.send(*step.event);
    m_window->draw(m_dialogue.view());
    switch (step.act) {
    case Act::Close:
        return close();
    case Act::Raise:
        return m_window->raiseForUser();
    case Act::StartOver:
        makePage();
        [[fallthrough]];
    case Act::TryAgain:
        return tryAgain();
    case Act::OpenInBrowser:
        return openInBrowser(browserUrl());
    case Act::TakeCookies:
    case Act::None:
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
