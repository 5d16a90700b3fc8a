#include "signin/web/page.h"

#include "base/logging.h"
#include "signin/log.h"

#include <QTimer>
#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEngineRegisterProtocolHandlerRequest>

namespace lanyard::signin {

namespace {

constexpr int kAborted = -3; // net::ERR_ABORTED: stopped by us, by the user, or replaced by the next navigation
constexpr int kProxyFailed = -130;
constexpr int kTunnelFailed = -111;

Reason reasonOf(const QWebEngineLoadingInfo &info)
{
    if (info.errorDomain() == QWebEngineLoadingInfo::CertificateErrorDomain)
        return Reason::Tls;
    if (info.errorCode() == kProxyFailed || info.errorCode() == kTunnelFailed)
        return Reason::Proxy;
    if (info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain)
        return Reason::IapUnavailable;
    return Reason::Offline;
}

}

Page::Page(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    connect(this, &QWebEnginePage::loadingChanged, this, &Page::judgeLoad);
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        error.rejectCertificate();
        qCWarning(logSignin).noquote() << "certificate refused:" << withoutQuery(error.url()) << error.description();
        Q_EMIT certificateRefused(error.url().host());
    });
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
        [this](const QUrl &origin, Feature feature) { setFeaturePermission(origin, feature, PermissionDeniedByUser); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
        [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(
        this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status, int code) {
            qCWarning(logSignin) << "the page's process ended" << status << code;
            if (status != NormalTerminationStatus)
                Q_EMIT crashed();
        });
}

void Page::loadSoon(const QUrl &url)
{
    QTimer::singleShot(0, this, [this, url] { setUrl(url); });
}

bool Page::acceptNavigationRequest(const QUrl &to, NavigationType type, bool isMainFrame)
{
    if (!m_judge)
        return to.scheme() == QLatin1String("data");
    NavigationRequest request;
    request.from = url();
    request.to = to;
    request.mainFrame = isMainFrame;
    request.form = type == NavigationTypeFormSubmitted;
    return m_judge(request);
}

void Page::judgeLoad(const QWebEngineLoadingInfo &info)
{
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus)
        Q_EMIT loaded(true);
    if (info.status() != QWebEngineLoadingInfo::LoadFailedStatus || info.errorCode() == kAborted)
        return;
    qCWarning(logSignin).noquote() << "cannot load" << withoutQuery(info.url()) << info.errorString()
                                   << info.errorCode();
    const bool hasOwnPage = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain && !info.isErrorPage();
    if (hasOwnPage)
        Q_EMIT loaded(false);
    else
        Q_EMIT loadTrouble(reasonOf(info), info.url().host());
}

}
