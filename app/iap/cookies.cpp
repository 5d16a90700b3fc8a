#include "iap/cookies.h"

#include "iap/cookie_date.h"

#include <QNetworkCookie>
#include <algorithm>

namespace lanyard {

namespace {

// The last of that name counts (RFC 6265, section 5.3); nothing before the first ';' is an attribute.
QByteArray attribute(const QByteArray &line, const char *name)
{
    const QList<QByteArray> parts = line.split(';');
    for (qsizetype i = parts.size() - 1; i > 0; --i) {
        const qsizetype equals = parts[i].indexOf('=');
        if (equals > 0 && parts[i].left(equals).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return parts[i].mid(equals + 1).trimmed();
    }
    return {};
}

/// Seconds.
std::optional<qint64> maxAgeOf(const QByteArray &line)
{
    bool isNumber = false;
    const qint64 maxAge = attribute(line, "max-age").toLongLong(&isNumber);
    return isNumber ? std::optional(maxAge) : std::nullopt;
}

// An expiry is measured against the reply's own Date, never against this computer's clock; without one only an expiry
// that no server means as a time (1970) removes.
bool isRemoval(const QNetworkCookie &cookie, const QByteArray &line, const QDateTime &answered)
{
    const std::optional<qint64> maxAge = maxAgeOf(line);
    if (cookie.value().isEmpty() || maxAge)
        return cookie.value().isEmpty() || *maxAge <= 0;
    const QDateTime expires = expiresOf(line);
    if (!expires.isValid())
        return false;
    return answered.isValid() ? expires <= answered : expires.toSecsSinceEpoch() <= 24 * 3600;
}

// What a browser refuses, and what could end a header line (RFC 6265bis, section 5.6).
bool hasControls(const QByteArray &line)
{
    return std::any_of(
        line.begin(), line.end(), [](char byte) { return (uchar(byte) < ' ' && byte != '\t') || byte == '\x7f'; });
}

// What must not be crowded out: first the session, then IAP's other cookies, then the app's.
int rankOf(const Cookie &cookie)
{
    if (cookie.isSession())
        return 2;
    return cookie.isNonce() || isUidCookie(cookie.name) ? 1 : 0;
}

}

QDateTime expiresOf(const QByteArray &line)
{
    return maxAgeOf(line) ? QDateTime() : cookieDate(attribute(line, "expires"));
}

bool isSessionCookie(const QByteArray &name)
{
    return name.contains("IAP_AUTH_TOKEN_") || name.contains("IAAP_AUTH_TOKEN");
}

bool isUidCookie(const QByteArray &name)
{
    return name == "GCP_IAP_UID";
}

// IAP's setting cookie_domain widens a cookie to the resource's parents (PROTOCOL.md#cookies), never to others.
bool isDomainOf(const QString &host, const QString &domain)
{
    const QString plain = (domain.startsWith(u'.') ? domain.mid(1) : domain).toLower();
    if (plain.isEmpty() || plain == host)
        return true;
    return host.endsWith(u'.' + plain) && plain.contains(u'.');
}

bool Cookie::isNonce() const
{
    return name.contains("IAP_XSRF_NONCE");
}

void Cookies::take(const HttpReply &reply)
{
    const QString host = reply.url.host().toLower();
    const QDateTime answered = httpDate(reply.header("date"));
    const QList<QByteArray> lines = reply.setCookieLines();
    for (const QByteArray &line : lines) {
        const QList<QNetworkCookie> parsed = QNetworkCookie::parseCookies(line);
        if (line.size() > kLongestLine || hasControls(line) || parsed.size() != 1
            || !isDomainOf(host, parsed[0].domain()))
            continue;
        const QNetworkCookie &cookie = parsed[0];
        m_cookies.removeIf([&](const Cookie &old) { return old.name == cookie.name(); });
        if (!isRemoval(cookie, line, answered))
            add(Cookie{cookie.name(), Secret(cookie.value()), Secret(QByteArray(line))});
    }
}

// Without room, a cookie displaces the oldest one of the lowest rank, if that rank is below its own.
void Cookies::add(const Cookie &cookie)
{
    if (m_cookies.size() >= kMostCookies) {
        const auto least = std::min_element(
            m_cookies.begin(), m_cookies.end(), [](const Cookie &a, const Cookie &b) { return rankOf(a) < rankOf(b); });
        if (rankOf(*least) >= rankOf(cookie))
            return;
        m_cookies.erase(least);
    }
    m_cookies += cookie;
}

Cookies Cookies::fromLines(const QUrl &resource, const QList<Secret> &lines)
{
    HttpReply carrier;
    carrier.url = resource;
    for (const Secret &line : lines)
        carrier.headers.emplaceBack("set-cookie", line.reveal().toByteArray());
    Cookies cookies;
    cookies.take(carrier);
    return cookies.withoutNonces();
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
