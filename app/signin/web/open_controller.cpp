#include "signin/web/open_controller.h"

#include "base/logging.h"
#include "base/text/plain_text.h"
#include "base/text/untrusted_text.h"
#include "signin/process/log.h"
#include "signin/web/browser_window.h"
#include "signin/web/page.h"
#include "signin/web/web_profile.h"

#include <QWebEngineNewWindowRequest>

namespace lanyard::signin {

using Action = NavigationDecision::Action;

OpenController::OpenController(const Job &job, JobChannel &channel)
    : WindowController(job, channel, QSize(1024, 768))
    , m_navigation(job)
    , m_target(job.resourceUrl)
{
    window().setWindowTitle(plainTitle(job.resourceName));
}

void OpenController::start()
{
    WindowController::start();
    window().raiseForUser();
    profile().setSession(job().cookies);
    tryAgain();
}

void OpenController::tryAgain()
{
    page().loadSoon(m_target);
}

void OpenController::takeCookies(const QList<CookieLine> &lines)
{
    m_navigation.refreshed();
    profile().setSession(lines);
}

void OpenController::takeBackendSession(const QList<CookieLine> &lines)
{
    m_navigation.otherSession(!lines.isEmpty());
    profile().setSession(lines);
}

void OpenController::onNewPage()
{
    page().setAcceptsFiles(true);
    page().setNavigationFilter([this](const NavigationRequest &request) { return mayGo(request); });
    connect(&page(), &QWebEnginePage::loadFinished, this, [this](bool isThere) {
        if (isThere)
            m_navigation.shown(page().url());
    });
    connect(&page(), &QWebEnginePage::titleChanged, this, [this](const QString &pageTitle) {
        const QString title = sanitized(pageTitle, 100);
        const bool isNamed = !title.isEmpty() && title != job().resourceName && !title.contains(QLatin1String("://"));
        window().setWindowTitle(
            plainTitle(isNamed ? job().resourceName + QStringLiteral(" – ") + title : job().resourceName));
    });
}

bool OpenController::mayGo(const NavigationRequest &request)
{
    const NavigationDecision decision = m_navigation.decide(request);
    if (decision.action == Action::Allow) {
        if (request.mainFrame)
            m_target = request.to;
        return true;
    }
    if (decision.action == Action::SessionEnded) {
        qCInfo(logSignin) << "the window's session has ended";
        m_target = decision.url;
        perform(state().sessionEnded());
    } else if (decision.action == Action::BackendMet) {
        qCInfo(logSignin) << "another back end asks for a session";
        m_target = decision.url;
        const QUrl address = decision.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
        perform(state().backendMet({address, decision.redirectUri}));
    } else if (request.mainFrame) {
        qCInfo(logSignin).noquote() << "refused to go to" << withoutQuery(request.to);
        page().noticed(PageNotices::addressRefused(request.to));
    }
    return false;
}

void OpenController::openWindow(QWebEngineNewWindowRequest &request)
{
    const QUrl url = request.requestedUrl();
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!isWeb || m_navigation.isOnResource(url))
        return WindowController::openWindow(request);
    if (request.isUserInitiated())
        openInBrowser(url);
}

QUrl OpenController::browserUrl() const
{
    return m_navigation.isOnResource(page().url()) ? page().url() : job().resourceUrl;
}

}
