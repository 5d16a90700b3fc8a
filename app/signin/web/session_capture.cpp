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
    m_records.clear();
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
            takeRecords(outcome);
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
    if (!m_records.isEmpty() || m_navigation.authOrigin().isEmpty())
        reportFound();
    else
        readStorageAfterwards();
}

void SessionCapture::readStorageAfterwards()
{
    auto *page = new Page(m_profile.engine(), this);
    connect(page, &QWebEnginePage::loadFinished, this, [this, page] {
        auto *run = new ScriptRun(page, readStorageScript());
        connect(run, &ScriptRun::finished, this, [this, page](const QString &outcome) {
            takeRecords(outcome);
            page->deleteLater();
            reportFound();
        });
    });
    page->setHtml(QStringLiteral("<p>"), QUrl(m_navigation.authOrigin() + QLatin1Char('/')));
}

void SessionCapture::takeRecords(const QString &outcome)
{
    const RecordFilter wanted{m_navigation.authOrigin(), m_navigation.apiKey(), m_navigation.tenant()};
    const auto records = recordsIn(outcome, wanted);
    if (!records)
        qCWarning(logSignin).noquote() << "the sign-in page's storage:" << records.error().detail;
    else
        m_records = *records;
}

void SessionCapture::reportFound()
{
    qCInfo(logSignin) << "the resource was reached; its page keeps" << m_records.size() << "users";
    Q_EMIT found(SignedIn{m_records, m_profile.session().lines()});
}

}
