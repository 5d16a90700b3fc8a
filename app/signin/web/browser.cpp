#include "signin/web/browser.h"

#include "signin/log.h"
#include "signin/script.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

namespace lanyard::signin {

static void configure(QWebEngineSettings *settings)
{
    using S = QWebEngineSettings;
    settings->setAttribute(S::ErrorPageEnabled, false); // we have our own
    settings->setAttribute(S::PluginsEnabled, false);
    settings->setAttribute(S::PdfViewerEnabled, false);
    settings->setAttribute(S::ScreenCaptureEnabled, false);
    settings->setAttribute(S::DnsPrefetchEnabled, false);
    settings->setAttribute(S::AutoLoadIconsForPage, false);
    settings->setAttribute(S::AllowRunningInsecureContent, false);
    settings->setAttribute(S::WebRTCPublicInterfacesOnly, true);
    settings->setAttribute(S::FullScreenSupportEnabled, false);
    settings->setAttribute(S::JavascriptCanOpenWindows, true); // providers' popups
    settings->setAttribute(S::FocusOnNavigationEnabled, true);
    settings->setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

static void noticeSecurityKeys(QWebEngineScriptCollection *scripts)
{
    QWebEngineScript notice;
    notice.setName(QStringLiteral("security key"));
    notice.setSourceCode(securityKeyScript());
    notice.setInjectionPoint(QWebEngineScript::DocumentCreation);
    notice.setWorldId(QWebEngineScript::MainWorld);
    notice.setRunsOnSubFrames(true);
    scripts->insert(notice);
}

Browser::Browser(const Job &job, QObject *parent)
    : QObject(parent)
    , m_resource(job.resourceUrl)
    , m_profile(new QWebEngineProfile(this))
    , m_session(job.resourceUrl.host())
{
    configure(m_profile->settings());
    noticeSecurityKeys(m_profile->scripts());
    if (!job.language.isEmpty())
        m_profile->setHttpAcceptLanguage(job.language);
    connect(m_profile, &QWebEngineProfile::downloadRequested, this, [this](QWebEngineDownloadRequest *request) {
        qCInfo(logSignin) << "download refused";
        Q_EMIT downloadRefused(request->suggestedFileName());
        request->cancel();
    });
    QWebEngineCookieStore *store = m_profile->cookieStore();
    connect(store, &QWebEngineCookieStore::cookieAdded, this, [this](const QNetworkCookie &cookie) {
        if (m_session.add(cookie))
            Q_EMIT sessionChanged();
    });
    connect(store, &QWebEngineCookieStore::cookieRemoved, this,
        [this](const QNetworkCookie &cookie) { m_session.remove(cookie); });
}

void Browser::setSession(const QList<CookieLine> &lines)
{
    for (const CookieLine &line : lines) {
        const Result<QNetworkCookie> cookie = cookieFrom(line, m_resource);
        if (cookie)
            m_profile->cookieStore()->setCookie(*cookie, m_resource);
        else
            qCWarning(logSignin).noquote() << cookie.error().detail;
    }
}

void Browser::forgetSession()
{
    const QList<CookieLine> lines = m_session.lines();
    for (const CookieLine &line : lines) {
        if (const Result<QNetworkCookie> cookie = cookieFrom(line, m_resource))
            m_profile->cookieStore()->deleteCookie(*cookie, m_resource);
    }
    m_session.clear();
}

}
