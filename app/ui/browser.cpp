#include "ui/browser.h"

#include <QSet>
#include <QUrlQuery>

namespace lanyard {

namespace {

QUrl withMode(QUrl resource, const QString &mode)
{
    QUrlQuery query(resource);
    query.removeAllQueryItems(QStringLiteral("gcp-iap-mode"));
    query.addQueryItem(QStringLiteral("gcp-iap-mode"), mode);
    resource.setQuery(query);
    return resource;
}

}

QUrl browserSignOutUrl(const QUrl &resource)
{
    return withMode(resource, QStringLiteral("GCIP_SIGNOUT"));
}

QUrl browserRefresherUrl(const QUrl &resource)
{
    return withMode(resource, QStringLiteral("SESSION_REFRESHER"));
}

QList<QUrl> browserSignOutUrls(const Status &status)
{
    QList<QUrl> urls;
    QSet<QString> origins;
    for (const SessionView &session : status.sessions) {
        if (session.authOrigin.isEmpty() || origins.contains(session.authOrigin))
            continue;
        origins.insert(session.authOrigin);
        urls << browserSignOutUrl(session.url);
    }
    return urls;
}

std::optional<QUrl> webAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return std::nullopt;
    const QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!web || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

}
