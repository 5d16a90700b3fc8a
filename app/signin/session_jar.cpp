#include "signin/session_jar.h"

#include "iap/cookies.h"

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
    // An overwritten cookie is reported as removed, before or after the new one; forget only that value.
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
    // The engine's cookies have a leading dot, or else are host-only.
    const QString domain = cookie.domain();
    const bool reaches = domain.startsWith(QLatin1Char('.')) ? isDomainOf(m_host, domain) : domain == m_host;
    return isSessionCookie(cookie.name()) && reaches;
}

Result<QNetworkCookie> cookieFrom(const CookieLine &line, const QUrl &url)
{
    const QList<QNetworkCookie> parsed = QNetworkCookie::parseCookies(line.reveal().toByteArray());
    if (parsed.size() != 1 || parsed.constFirst().name().isEmpty())
        return failure(Reason::Internal, QStringLiteral("a cookie line holds no cookie"));
    QNetworkCookie cookie = parsed.constFirst();
    const QString name = QString::fromLatin1(cookie.name());
    const QString domain = cookie.domain();
    if (!isDomainOf(url.host(), domain))
        return failure(Reason::Internal, QStringLiteral("cookie '%1' belongs to another host").arg(name));
    if (name.startsWith(QLatin1String("__Host-"))
        && (!domain.isEmpty() || !cookie.isSecure() || cookie.path() != QLatin1String("/")))
        return failure(Reason::Internal, QStringLiteral("cookie '%1' breaks the rules of __Host-").arg(name));
    // Qt reads a zone where browsers read none, and would have the engine drop a cookie that is not over.
    const QDateTime expires = expiresOf(line.reveal().toByteArray());
    if (expires.isValid())
        cookie.setExpirationDate(expires);
    if (cookie.path().isEmpty())
        cookie.setPath(QStringLiteral("/"));
    return cookie;
}

}
