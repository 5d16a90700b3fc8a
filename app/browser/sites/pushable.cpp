#include "browser/sites/pushable.h"

#include "iap/cookies.h"

#include <algorithm>

namespace lanyard::browser {

namespace {

/// What both browsers refuse, or would cut off: anything but printable ASCII, and the end of a value.
bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return byte >= ' ' && byte <= '~' && byte != ';'; });
}

std::optional<Withheld> withheld(const HeldCookie &cookie)
{
    if (!cookie.domain.isEmpty())
        return Withheld::WiderDomain;
    if (!cookie.isSecure)
        return Withheld::NotSecure;
    const QByteArrayView value = cookie.value.reveal();
    if (cookie.name.size() + value.size() > kLongestCookie || !isPlain(cookie.name) || !isPlain(value))
        return Withheld::TooLong;
    return std::nullopt;
}

PushedCookie pushed(const HeldCookie &cookie)
{
    return {QString::fromLatin1(cookie.name), cookie.value,
        cookie.path.startsWith(u'/') ? cookie.path : QStringLiteral("/")};
}

}

bool hasPortOfItsOwn(const QUrl &url)
{
    return url.port(443) != 443;
}

std::optional<Withheld> withheld(const QUrl &url, const PushTerms &terms)
{
    if (terms.isDevelopment || url.scheme() != QLatin1String("https"))
        return Withheld::NotEncrypted;
    if (hasPortOfItsOwn(url) && !terms.isPortAccepted)
        return Withheld::Port;
    return std::nullopt;
}

tl::expected<QList<PushedCookie>, Withheld> pushable(const HeldSession &session, const PushTerms &terms)
{
    if (const auto why = withheld(session.url, terms))
        return tl::unexpected(*why);
    QList<PushedCookie> cookies;
    for (const HeldCookie &cookie : session.cookies) {
        if (!isSessionCookie(cookie.name))
            continue;
        if (const auto why = withheld(cookie))
            return tl::unexpected(*why);
        cookies.append(pushed(cookie));
    }
    if (cookies.isEmpty())
        return tl::unexpected(Withheld::NoCookie);
    for (const HeldCookie &cookie : session.cookies) {
        if (isUidCookie(cookie.name) && !terms.isHostShared && !withheld(cookie))
            cookies.append(pushed(cookie));
    }
    return cookies;
}

}
