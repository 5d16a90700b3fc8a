#include "sandbox/iap/protected_app.h"

#include "sandbox/web/page_file.h"

namespace sandbox {

namespace {

QString identityText(const std::optional<Identity> &who)
{
    return who ? who->issuer() + u':' + who->email : QString();
}

Reply page(const QString &file, const Resource &resource, const std::optional<Identity> &who)
{
    const QString tenant = who ? who->tenant : QString();
    return Reply::html(pageFile(file,
        {{QStringLiteral("NAME"), resource.name},
            {QStringLiteral("EMAIL"), who ? (who->email.isEmpty() ? who->uid : who->email) : QStringLiteral("nobody")},
            {QStringLiteral("TENANT"), tenant.isEmpty() ? QStringLiteral("none") : tenant}}));
}

Reply whoAmI(const Request &request, const std::optional<Identity> &who)
{
    return Reply::json({{QStringLiteral("email"), identityText(who)},
        {QStringLiteral("uid"), who ? who->issuer() + u':' + who->uid : QString()},
        {QStringLiteral("tenant"), who ? who->tenant : QString()},
        {QStringLiteral("authorization"), QString::fromLatin1(request.header("authorization"))},
        {QStringLiteral("proxyAuthorization"), QString::fromLatin1(request.header("proxy-authorization"))}});
}

}

Reply answerAsApp(const Resource &resource, const Request &request, const std::optional<Identity> &who)
{
    const QString path = request.path();
    if (request.method == "OPTIONS")
        return Reply::of(204, {}, {});
    if (path == u"/api/time") {
        return Reply::json({{QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {QStringLiteral("email"), identityText(who)}});
    }
    if (path == u"/api/whoami")
        return whoAmI(request, who);
    if (path == u"/api/own-401")
        return Reply::json({{QStringLiteral("error"), QStringLiteral("the app wants its own password")}}, 401);
    if (path == u"/favicon.ico")
        return Reply::of(200, "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"8\"/></svg>");
    return page(path == u"/poll" ? QStringLiteral("poll.html") : QStringLiteral("app.html"), resource, who);
}

}
