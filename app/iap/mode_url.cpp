#include "iap/mode_url.h"

#include "iap/origin.h"

#include <QByteArrayList>

namespace lanyard {

namespace {

const QByteArray kKey("gcp-iap-mode");

// A mode that the address already has must go: IAP takes the first.
QUrl withoutMode(QUrl url)
{
    QByteArrayList kept;
    for (const QByteArray &item : url.query(QUrl::FullyEncoded).toLatin1().split('&'))
        if (QByteArray::fromPercentEncoding(item.split('=').constFirst()) != kKey)
            kept += item;
    const QString query = QString::fromLatin1(kept.join('&'));
    url.setQuery(query.isEmpty() ? QString() : query, QUrl::StrictMode);
    return url;
}

QUrl withMode(const QUrl &resource, const char *mode)
{
    return withQuery(withoutMode(resource), QString::fromLatin1(kKey), QString::fromLatin1(mode));
}

}

QUrl identityUrl(const QUrl &resource)
{
    return withMode(resource, "IDENTITY");
}

QUrl signOutUrl(const QUrl &resource)
{
    return withMode(resource, "GCIP_SIGNOUT");
}

QUrl sessionRefresherUrl(const QUrl &resource)
{
    return withMode(resource, "SESSION_REFRESHER");
}

}
