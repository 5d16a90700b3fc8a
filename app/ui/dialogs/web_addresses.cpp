#include "ui/dialogs/web_addresses.h"

#include "iap/mode_url.h"
#include "iap/origin.h"

#include <QSet>

namespace lanyard {

QList<QUrl> browserSignOutUrls(const Status &status)
{
    QList<QUrl> urls;
    QSet<QString> origins;
    for (const SessionView &session : status.sessions) {
        if (session.authOrigin.isEmpty() || origins.contains(session.authOrigin))
            continue;
        origins.insert(session.authOrigin);
        urls << signOutUrl(session.url);
    }
    return urls;
}

std::optional<QUrl> webAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return std::nullopt;
    const QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    return originOf(url).isEmpty() ? std::nullopt : std::optional(url);
}

}
