#include "signin/session_jar.h"

#include <algorithm>

namespace lanyard::signin {

SessionJar::SessionJar(QString host)
    : m_host(std::move(host))
{
}

bool SessionJar::add(const QNetworkCookie &cookie)
{
    if (!concerns(cookie))
        return false;
    const auto same = [&cookie](const QNetworkCookie &known) { return known.hasSameIdentifier(cookie); };
    const auto known = std::find_if(m_cookies.begin(), m_cookies.end(), same);
    if (known == m_cookies.end()) {
        m_cookies.append(cookie);
        return true;
    }
    const bool changed = known->value() != cookie.value();
    *known = cookie;
    return changed;
}

void SessionJar::remove(const QNetworkCookie &cookie)
{
    // A cookie that is overwritten is reported as removed first or after; only the value that went is forgotten.
    m_cookies.removeIf([&cookie](const QNetworkCookie &known) {
        return known.hasSameIdentifier(cookie) && known.value() == cookie.value();
    });
}

QList<CookieLine> SessionJar::lines() const
{
    QList<CookieLine> lines;
    for (QNetworkCookie cookie : m_cookies) {
        if (!cookie.domain().startsWith(QLatin1Char('.')))
            cookie.setDomain(QString());
        lines.append(CookieLine(cookie.toRawForm()));
    }
    return lines;
}

bool SessionJar::concerns(const QNetworkCookie &cookie) const
{
    const QByteArray name = cookie.name();
    if (!name.contains("IAP_AUTH_TOKEN_") && !name.contains("IAAP_AUTH_TOKEN"))
        return false;
    const QString domain = cookie.domain();
    return domain.startsWith(QLatin1Char('.')) ? (QLatin1Char('.') + m_host).endsWith(domain) : domain == m_host;
}

Result<QNetworkCookie> cookieFrom(const CookieLine &line, const QUrl &url)
{
    const QList<QNetworkCookie> parsed = QNetworkCookie::parseCookies(line.reveal().toByteArray());
    if (parsed.size() != 1 || parsed.constFirst().name().isEmpty())
        return failure(Reason::Internal, QStringLiteral("a cookie line holds no cookie"));
    QNetworkCookie cookie = parsed.constFirst();
    const QString name = QString::fromLatin1(cookie.name());
    const QString domain = cookie.domain();
    const QString dotted = domain.startsWith(QLatin1Char('.')) ? domain : QLatin1Char('.') + domain;
    if (!domain.isEmpty() && !(QLatin1Char('.') + url.host()).endsWith(dotted))
        return failure(Reason::Internal, QStringLiteral("cookie '%1' belongs to another host").arg(name));
    if (name.startsWith(QLatin1String("__Host-"))
        && (!domain.isEmpty() || !cookie.isSecure() || cookie.path() != QLatin1String("/")))
        return failure(Reason::Internal, QStringLiteral("cookie '%1' breaks the rules of __Host-").arg(name));
    if (cookie.path().isEmpty())
        cookie.setPath(QStringLiteral("/"));
    return cookie;
}

}
