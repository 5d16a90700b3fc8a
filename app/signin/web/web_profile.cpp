#include "signin/web/web_profile.h"

#include "signin/process/log.h"
#include "signin/script.h"
#include "signin/web/permissions.h"
#include "signin/web/security_keys.h"

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
    notice.setSourceCode(securityKeyScript(kHasSecurityKeys));
    notice.setInjectionPoint(QWebEngineScript::DocumentCreation);
    notice.setWorldId(QWebEngineScript::MainWorld);
    notice.setRunsOnSubFrames(true);
    scripts->insert(notice);
}

WebProfile::WebProfile(const Job &job, QObject *parent)
    : QObject(parent)
    , m_resource(job.resourceUrl)
    , m_engine(new QWebEngineProfile(this))
    , m_session(job.resourceUrl.host())
{
    configure(m_engine->settings());
    askEveryTime(m_engine);
    noticeSecurityKeys(m_engine->scripts());
    if (!job.userAgentInstead.isEmpty())
        m_engine->setHttpUserAgent(job.userAgentInstead);
    else if (!job.userAgentAdded.isEmpty())
        m_engine->setHttpUserAgent(m_engine->httpUserAgent() + u' ' + job.userAgentAdded);
    if (!job.language.isEmpty())
        m_engine->setHttpAcceptLanguage(job.language);
    connect(m_engine, &QWebEngineProfile::downloadRequested, this, [this](QWebEngineDownloadRequest *request) {
        qCInfo(logSignin) << "download refused";
        Q_EMIT downloadRefused(request->suggestedFileName());
        request->cancel();
    });
    QWebEngineCookieStore *store = m_engine->cookieStore();
    connect(store, &QWebEngineCookieStore::cookieAdded, this, [this](const QNetworkCookie &cookie) {
        if (m_session.add(cookie))
            Q_EMIT sessionChanged();
    });
    connect(store, &QWebEngineCookieStore::cookieRemoved, this,
        [this](const QNetworkCookie &cookie) { m_session.remove(cookie); });
}

void WebProfile::setSession(const QList<CookieLine> &lines)
{
    for (const CookieLine &line : lines) {
        const Result<QNetworkCookie> cookie = cookieFrom(line, m_resource);
        if (cookie)
            m_engine->cookieStore()->setCookie(*cookie, m_resource);
        else
            qCWarning(logSignin).noquote() << cookie.error().detail;
    }
}

void WebProfile::forgetSession()
{
    const QList<CookieLine> lines = m_session.lines();
    for (const CookieLine &line : lines) {
        if (const Result<QNetworkCookie> cookie = cookieFrom(line, m_resource))
            m_engine->cookieStore()->deleteCookie(*cookie, m_resource);
    }
    m_session.clear();
}

}
