#include "signin/web/session_capture.h"

#include "base/logging.h"
#include "signin/auth_storage.h"
#include "signin/process/log.h"
#include "signin/web/page.h"
#include "signin/web/script_run.h"
#include "signin/web/web_profile.h"

#include <chrono>

namespace lanyard::signin {

using Action = NavigationDecision::Action;

using namespace std::chrono_literals;

SessionCapture::SessionCapture(const Job &job, WebProfile &profile, Page &page, QObject *parent)
    : QObject(parent)
    , m_job(job)
    , m_profile(profile)
    , m_page(page)
    , m_navigation(job)
{
    m_grace.setSingleShot(true);
    m_grace.setInterval(5s);
    connect(&m_grace, &QTimer::timeout, this, &SessionCapture::complete);
    connect(&m_profile, &WebProfile::sessionChanged, this, &SessionCapture::check);
    connect(&m_page, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        m_navigation.moved(url);
        Q_EMIT progressed();
    });
    connect(&m_page, &Page::loaded, this, [this] {
        m_isLoaded = m_navigation.isOnResource(m_page.url());
        Q_EMIT progressed();
        check();
    });
}

void SessionCapture::start()
{
    m_navigation = Navigation(m_job);
    m_kept = KeptUsers();
    m_isLoaded = false;
    m_isOver = false;
    m_grace.stop();
    m_profile.forgetSession();
    m_page.setNavigationFilter([this](const NavigationRequest &request) { return mayGo(request); });
    m_page.loadSoon(m_job.resourceUrl);
}

bool SessionCapture::mayGo(const NavigationRequest &request)
{
    const NavigationDecision decision = m_navigation.decide(request);
    if (request.mainFrame)
        Q_EMIT progressed();
    switch (decision.action) {
    case Action::Allow:
        m_isLoaded = m_isLoaded && !request.mainFrame; // where the sign-in page is on the resource's host, it was that
        check();
        return true;
    case Action::Load:
        m_page.loadSoon(decision.url);
        return false;
    case Action::ReadStorage:
        readStorageThenGo(decision.url);
        return false;
    case Action::Untrusted:
        Q_EMIT untrusted(decision.url);
        return false;
    case Action::Refuse:
    case Action::SessionEnded:
    case Action::BackendMet:
        qCInfo(logSignin).noquote() << "refused to go to" << withoutQuery(request.to);
        if (request.mainFrame)
            Q_EMIT refused(request.to);
        return false;
    }
    Q_UNREACHABLE();
}

void SessionCapture::readStorageThenGo(const QUrl &url)
{
    QTimer::singleShot(0, this, [this, url] {
        auto *run = new ScriptRun(&m_page, readStorageScript());
        connect(run, &ScriptRun::finished, this, [this, url](const QString &outcome) {
            takeUsers(outcome);
            m_navigation.release(url);
            m_page.setUrl(url);
        });
    });
}

void SessionCapture::check()
{
    if (m_isOver || m_profile.session().isEmpty() || !m_navigation.hasReachedResource())
        return;
    if (m_isLoaded)
        complete();
    else if (!m_grace.isActive())
        m_grace.start();
}

void SessionCapture::complete()
{
    if (m_isOver || m_profile.session().isEmpty())
        return;
    m_isOver = true;
    m_grace.stop();
    const QString authOrigin = m_navigation.authOrigin();
    if (!m_kept.records.isEmpty() || authOrigin.isEmpty())
        reportFound();
    else if (m_navigation.isOnResource(QUrl(authOrigin)))
        readInResource();
    else
        readStorageAfterwards();
}

// The sign-in page is on the resource's own host: what it left in the tab's sessionStorage is still to be seen there.
void SessionCapture::readInResource()
{
    auto *run = new ScriptRun(&m_page, readStorageScript());
    connect(run, &ScriptRun::finished, this, [this](const QString &outcome) {
        takeUsers(outcome);
        reportFound();
    });
}

void SessionCapture::readStorageAfterwards()
{
    auto *page = new Page(m_profile.engine(), this);
    connect(page, &QWebEnginePage::loadFinished, this, [this, page] {
        auto *run = new ScriptRun(page, readStorageScript());
        connect(run, &ScriptRun::finished, this, [this, page](const QString &outcome) {
            takeUsers(outcome);
            page->deleteLater();
            reportFound();
        });
    });
    page->setHtml(QStringLiteral("<p>"), QUrl(m_navigation.authOrigin() + QLatin1Char('/')));
}

void SessionCapture::takeUsers(const QString &outcome)
{
    const RecordFilter wanted{m_navigation.authOrigin(), m_navigation.apiKey(), m_navigation.tenant()};
    const auto kept = usersIn(outcome, wanted);
    if (!kept)
        qCWarning(logSignin).noquote() << "the sign-in page's storage:" << kept.error().detail;
    else if (!kept->records.isEmpty() || m_kept.keeping == Keeping::Unreadable)
        m_kept = *kept; // the page itself showed more than an empty document of its origin does
}

void SessionCapture::reportFound()
{
    qCInfo(logSignin) << "the resource was reached; its page keeps" << m_kept.records.size()
                      << "users:" << code(m_kept.keeping);
    Q_EMIT found(SignedIn{m_kept.records, m_profile.session().lines(), m_kept.keeping});
}

}
