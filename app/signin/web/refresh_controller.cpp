#include "signin/web/refresh_controller.h"

#include "iap/origin.h"
#include "signin/auth_storage.h"
#include "signin/process/job_channel.h"
#include "signin/web/page.h"
#include "signin/web/script_run.h"
#include "signin/web/session_capture.h"
#include "signin/web/web_profile.h"
#include "window/job_words.h"

#include <QCoreApplication>
#include <chrono>

namespace lanyard::signin {

using namespace std::chrono_literals;

RefreshController::RefreshController(const Job &job, JobChannel &channel)
    : m_job(job)
    , m_channel(channel)
    , m_profile(std::make_unique<WebProfile>(job))
    , m_page(std::make_unique<Page>(m_profile->engine()))
    , m_capture(std::make_unique<SessionCapture>(job, *m_profile, *m_page))
{
    m_page->setProxyLogin(job.proxyLogin);
    m_deadline.setSingleShot(true);
    m_idle.setSingleShot(true);
    m_idle.setInterval(10s);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { fail(Reason::IapUnavailable, QStringLiteral("the page was not done within a minute")); });
    connect(&m_idle, &QTimer::timeout, this, &RefreshController::seedElsewhere);
    connect(&m_channel, &JobChannel::received, this, [](const Command &command) {
        if (std::holds_alternative<Close>(command) || std::holds_alternative<Done>(command))
            QCoreApplication::exit();
    });
    connect(m_page.get(), &Page::loadFailed, this, [this](Reason reason, const QString &host) { fail(reason, host); });
    connect(m_page.get(), &Page::crashed, this,
        [this](PageEnd) { fail(Reason::Internal, QStringLiteral("the page crashed")); });
    connect(m_capture.get(), &SessionCapture::progressed, this, &RefreshController::followUp);
    connect(m_capture.get(), &SessionCapture::found, this, &RefreshController::succeed);
    connect(m_capture.get(), &SessionCapture::untrusted, this,
        [this](const QUrl &url) { fail(Reason::UntrustedRedirect, originOf(url)); });
    connect(m_capture.get(), &SessionCapture::refused, this,
        [this](const QUrl &url) { fail(Reason::UntrustedRedirect, url.scheme() + QLatin1Char(':') + url.host()); });
}

RefreshController::~RefreshController() = default;

void RefreshController::start()
{
    m_channel.send(Ready());
    m_deadline.start(60s);
    if (originOf(QUrl(m_job.record->origin)) != m_job.record->origin || m_job.record->origin != m_job.authOrigin)
        return fail(Reason::UntrustedRedirect, QStringLiteral("the record belongs to another sign-in page"));
    m_places = {m_job.record->storage};
    enterAuthOrigin();
}

void RefreshController::enterAuthOrigin()
{
    m_page->setNavigationFilter([](const NavigationRequest &) { return true; });
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, &RefreshController::seed, Qt::SingleShotConnection);
    m_page->setHtml(QStringLiteral("<p>"), QUrl(m_job.record->origin + QLatin1Char('/')));
}

void RefreshController::seed()
{
    if (m_places.isEmpty())
        return m_capture->start();
    FirebaseRecord record = *m_job.record;
    record.storage = m_places.takeFirst();
    auto *run = new ScriptRun(m_page.get(), seedStorageScript(record));
    connect(run, &ScriptRun::finished, this, [this](const QString &outcome) {
        const Result<void> written = checkSeeded(outcome, m_job.record->origin);
        if (!written && !m_hasSoughtElsewhere)
            return fail(Reason::Internal, written.error().detail);
        seed();
    });
}

// The page waits for the user. It may keep its users elsewhere than it did (PROTOCOL.md#seeding): that is tried before
// anybody is asked.
void RefreshController::seedElsewhere()
{
    if (std::exchange(m_hasSoughtElsewhere, true))
        return fail(Reason::InteractiveRequired, QStringLiteral("the sign-in page waits for the user"));
    for (const Storage place : kAllStorages) {
        if (place != m_job.record->storage)
            m_places.append(place);
    }
    enterAuthOrigin();
}

void RefreshController::followUp()
{
    if (m_capture->navigation().isOnAuthPage(m_page->url()))
        m_idle.start();
    else
        m_idle.stop();
}

// Also before the event loop has begun.
void RefreshController::end()
{
    QMetaObject::invokeMethod(
        qApp, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
}

void RefreshController::succeed(const SignedIn &found)
{
    if (std::exchange(m_isOver, true))
        return;
    m_channel.send(found);
    end();
}

void RefreshController::fail(Reason reason, const QString &detail)
{
    if (std::exchange(m_isOver, true))
        return;
    m_channel.send(Failed{reason, detail});
    end();
}

}
