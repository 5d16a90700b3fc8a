// A reply's Set-Cookie lines, as the tray keeps them and as a window is given them.

#include "iap/cookies.h"

#include "signin/session_jar.h"
#include "target.h"

#include <QNetworkCookie>
#include <QSet>
#include <algorithm>

namespace lanyard::fuzz {

namespace {

QList<Secret> linesOf(const Cookies &cookies)
{
    QList<Secret> lines;
    for (const Cookie &cookie : cookies.all())
        lines += cookie.line;
    return lines;
}

void requireOwn(const Cookie &cookie, const QUrl &resource)
{
    const auto shown = signin::cookieFrom(cookie.line, resource);
    if (!shown)
        return requireUseful(shown.error());
    require(shown->name() == cookie.name && shown->value() == cookie.value.reveal(), "a window gets the same cookie");
    const QString domain = shown->domain().startsWith(u'.') ? shown->domain().mid(1) : shown->domain();
    require(domain.isEmpty() || domain == resource.host() || resource.host().endsWith(u'.' + domain),
        "a window gets the resource's cookies only");
}

void requireSound(const Cookies &cookies, const QUrl &resource)
{
    QSet<QByteArray> names;
    for (const Cookie &cookie : cookies.all()) {
        names.insert(cookie.name);
        require(!cookie.name.isEmpty() && !cookie.value.isEmpty(), "a cookie has a name and a value");
        require(cookie.line.reveal().size() <= Cookies::kLongestLine, "a cookie is bounded");
        requireOwn(cookie, resource);
    }
    require(names.size() == cookies.all().size(), "a name stands there once");
    require(cookies.all().size() <= Cookies::kMostCookies, "cookies are counted");
    const QByteArray header = cookies.header();
    require(std::none_of(header.begin(), header.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; }),
        "a header ends where it ends");
    require(header.isEmpty() || header.count(';') == cookies.all().size() - 1, "one value for each cookie");
}

}

void examine(const QByteArray &input)
{
    const HttpReply reply = replyFrom(input);
    Cookies cookies;
    cookies.take(reply);
    requireSound(cookies, reply.url);
    const Cookies session = cookies.withoutNonces();
    const auto &all = session.all();
    require(
        std::none_of(all.begin(), all.end(), [](const Cookie &c) { return c.isNonce(); }), "a session has no nonce");
    if (reply.header("date").isEmpty())
        require(Cookies::fromLines(reply.url, linesOf(cookies)).header() == session.header(), "lines come back");
    cookies.take(reply);
    requireSound(cookies, reply.url);
}

}
