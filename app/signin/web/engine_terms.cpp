#include "signin/web/engine_terms.h"

#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>

namespace lanyard::signin {

namespace {

constexpr int kAborted = -3; // net::ERR_ABORTED
constexpr int kProxyFailed = -130;
constexpr int kTunnelFailed = -111;

}

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

bool wasStopped(const QWebEngineLoadingInfo &info)
{
    return info.errorCode() == kAborted;
}

bool isOfPart(const QWebEngineCertificateError &error)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return !error.isMainFrame();
#else
    Q_UNUSED(error);
    return false;
#endif
}

bool isOtherApplications(const QString &scheme)
{
    for (const char *own : {"http", "https", "about", "data", "blob", "javascript", "chrome", "chrome-error", "file"}) {
        if (scheme == QLatin1String(own))
            return false;
    }
    return !scheme.isEmpty();
}

}
