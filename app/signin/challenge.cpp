#include "signin/challenge.h"

#include "signin/origin.h"

#include <QUrlQuery>

namespace lanyard::signin {

static QString parameter(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

std::optional<Challenge> challengeIn(const QUrl &url)
{
    Challenge challenge;
    challenge.origin = originOf(url);
    challenge.mode = parameter(url, "mode");
    challenge.apiKey = parameter(url, "apiKey");
    challenge.tenant = tenantIn(url);
    const bool addressed = !parameter(url, "redirect_uri").isEmpty() && !parameter(url, "state").isEmpty();
    if (challenge.origin.isEmpty() || challenge.mode.isEmpty() || !addressed)
        return std::nullopt;
    return challenge;
}

QUrl preselected(const QUrl &challenge, const QString &tenant)
{
    QUrlQuery query(challenge);
    query.removeAllQueryItems(QStringLiteral("mode"));
    query.removeAllQueryItems(QStringLiteral("tid"));
    query.addQueryItem(QStringLiteral("mode"), QStringLiteral("login"));
    query.addQueryItem(QStringLiteral("tid"), QString::fromLatin1(QUrl::toPercentEncoding(tenant)));
    QUrl url = challenge;
    url.setQuery(query);
    return url;
}

QString tenantIn(const QUrl &url)
{
    const QString tid = parameter(url, "tid");
    return tid.startsWith(QLatin1Char('_')) ? QString() : tid;
}

}
