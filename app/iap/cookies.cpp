#include "iap/cookies.h"

#include <QNetworkCookie>
#include <algorithm>

namespace lanyard {

namespace {

// A Domain attribute may widen a cookie to the host's own parents (protocol.md 2.5, cookie_domain), never to others.
bool belongsTo(const QNetworkCookie &cookie, const QString &host)
{
    QString domain = cookie.domain().toLower();
    if (domain.startsWith(u'.'))
        domain.remove(0, 1);
    if (domain.isEmpty() || domain == host)
        return true;
    return host.endsWith(u'.' + domain) && domain.contains(u'.');
}

bool isRemoval(const QNetworkCookie &cookie, QByteArrayView line)
{
    return cookie.value().isEmpty() || line.toByteArray().toLower().contains("max-age=0");
}

}

bool Cookie::isSession() const
{
    return name.contains("IAP_AUTH_TOKEN_") || name.contains("IAAP_AUTH_TOKEN");
}

bool Cookie::isNonce() const
{
    return name.contains("IAP_XSRF_NONCE");
}

void Cookies::take(const HttpReply &reply)
{
    const QString host = reply.url.host().toLower();
    const QList<QByteArray> lines = reply.setCookieLines();
    for (const QByteArray &line : lines) {
        const QList<QNetworkCookie> parsed = QNetworkCookie::parseCookies(line);
        if (line.size() > kLongestLine || parsed.size() != 1 || !belongsTo(parsed[0], host))
            continue;
        const QNetworkCookie &cookie = parsed[0];
        m_cookies.removeIf([&](const Cookie &old) { return old.name == cookie.name(); });
        if (isRemoval(cookie, line) || m_cookies.size() >= kMostCookies)
            continue;
        m_cookies += Cookie{cookie.name(), Secret(cookie.value()), Secret(QByteArray(line))};
    }
}

bool Cookies::hasSession() const
{
    return std::any_of(m_cookies.begin(), m_cookies.end(), [](const Cookie &cookie) { return cookie.isSession(); });
}

Cookies Cookies::withoutNonces() const
{
    Cookies session = *this;
    session.m_cookies.removeIf([](const Cookie &cookie) { return cookie.isNonce(); });
    return session;
}

QByteArray Cookies::header() const
{
    QByteArrayList parts;
    for (const Cookie &cookie : m_cookies)
        parts += cookie.name + '=' + cookie.value.reveal().toByteArray();
    return parts.join("; ");
}

}
