#include "session/held_session_of.h"

#include "state/resource_state.h"

#include <QNetworkCookie>

namespace lanyard {

HeldSession heldSessionOf(const ResourceState &resource)
{
    const LiveSession &live = *resource.live();
    HeldSession held;
    held.url = resource.config().url;
    held.owner = {live.project, live.account.tenant, live.person.uid};
    held.endsAt = live.expiresAt;
    const QList<Cookie> cookies = live.cookies.withoutNonces().all();
    for (const Cookie &cookie : cookies) {
        const QNetworkCookie line =
            QNetworkCookie::parseCookies(cookie.line.reveal().toByteArray()).value(0, QNetworkCookie());
        held.cookies.append({cookie.name, cookie.value, line.domain(), line.path(), line.isSecure()});
    }
    return held;
}

QList<SessionCookie> cookiesOf(const ResourceState &resource)
{
    QList<SessionCookie> cookies;
    for (const Cookie &cookie : resource.live()->cookies.all()) {
        SessionCookie out;
        out.name = cookie.name;
        out.value = cookie.value;
        out.host = resource.config().url.host(QUrl::FullyEncoded);
        out.path = QStringLiteral("/");
        out.expiresAt = resource.live()->expiresAt;
        cookies.append(out);
    }
    return cookies;
}

}
