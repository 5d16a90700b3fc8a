#include "signin/web/window_controller.h"

#include "base/logging.h"
#include "signin/log.h"
#include "signin/origin.h"
#include "signin/web/popup_window.h"

#include <QApplication>
#include <QTimer>
#include <QWebEngineNewWindowRequest>

namespace lanyard::signin {

WindowController::WindowController(const Job &job, JobChannel &channel)
    : m_job(job)
    , m_channel(channel)
    , m_dialogue(job)
    , m_window(std::make_unique<BrowserWindow>())
{
    connect(&m_channel, &JobChannel::received, this, &WindowController::receive);
    BrowserWindow *window = m_window.get();
    connect(window, &BrowserWindow::accepted, this, [this] { carry(m_dialogue.accepted()); });
    connect(window, &BrowserWindow::rejected, this, [this] { carry(m_dialogue.rejected()); });
    connect(window, &BrowserWindow::barAccepted, this, [this] { carry(m_dialogue.barAccepted()); });
    connect(window, &BrowserWindow::barDismissed, this, [this] { carry(m_dialogue.barDismissed()); });
    connect(window, &BrowserWindow::skipped, this, [this] { carry(m_dialogue.skipped()); });
    connect(window, &BrowserWindow::closedByUser, this, [this] { carry(m_dialogue.closed()); });
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
        //: %1: a file's name
        m_dialogue.remark(tr("“%1” was not downloaded. Use your browser for downloads.").arg(fileName));
        carry({});
    });
    adopt();
}

void WindowController::watch(Page *page)
{
    connect(page, &Page::loadTrouble, this, [this](Reason reason, const QString &host) {
        m_dialogue.loadFailed(reason, host);
        carry({});
    });
    connect(page, &Page::certificateRefused, this, [this](const QString &host) {
        //: %1: a host's name
        m_dialogue.remark(tr("The certificate of %1 cannot be trusted, so nothing was loaded from there.").arg(host));
        carry({});
    });
    connect(page, &Page::crashed, this, &WindowController::crashed);
    connect(page, &QWebEnginePage::newWindowRequested, this,
        [this](QWebEngineNewWindowRequest &request) { openWindow(request); });
}

void WindowController::openWindow(QWebEngineNewWindowRequest &request)
{
    auto *page = new Page(m_browser->profile());
    const bool development = m_job.development;
    page->setJudge([development](const NavigationRequest &wish) {
        const QString scheme = wish.to.scheme();
        const bool inFrame = !wish.mainFrame && (scheme == QLatin1String("data") || scheme == QLatin1String("blob"));
        return inFrame || scheme == QLatin1String("about") || isWebAllowed(wish.to, development);
    });
    connect(page, &QWebEnginePage::newWindowRequested, this,
        [this](QWebEngineNewWindowRequest &next) { openWindow(next); });
    auto *popup = new PopupWindow(page, m_window.get());
    request.openIn(page);
    popup->show();
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
        m_window->hide();
        return QCoreApplication::exit(); // quit() would close the window once more
    case Act::Raise:
        return m_window->raiseForUser();
    case Act::StartOver:
        makePage();
        [[fallthrough]];
    case Act::TryAgain:
        return tryAgain();
    case Act::TakeCookies:
    case Act::None:
        return;
    }
}

void WindowController::crashed()
{
    if (++m_crashes > 1)
        return carry(m_dialogue.failed(Reason::Internal, QStringLiteral("the page's process ended twice")));
    QTimer::singleShot(0, this, &WindowController::tryAgain);
}

void WindowController::refuse(const QUrl &url)
{
    //: %1: an address without its path
    m_dialogue.remark(tr("This window shows encrypted web pages only; it did not go to %1.")
                          .arg(url.scheme() + QLatin1Char(':') + url.host()));
    carry({});
}

}
