#include "sandbox/iap/protected_app.h"

#include "sandbox/web/endless.h"
#include "sandbox/web/folder_file.h"
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

/// One event, and the end: each reconnection passes the gate once more.
Reply event(const std::optional<Identity> &who)
{
    return Reply::of(
        200, "text/event-stream", "retry: 500\ndata: " + (who ? who->uid.toLatin1() : QByteArray("nobody")) + "\n\n");
}

/// What a form or a script sent, as the app got it.
Reply received(const Request &request)
{
    return Reply::html("<!DOCTYPE html><title>Received</title><p id=\"received\">" + request.method + ' '
        + QByteArray::number(request.body.size()) + "</p>");
}

/// An app of its own that signs people out by itself: everything that the browser keeps of it goes.
Reply appSignsOut()
{
    Reply reply = Reply::text("Bye");
    reply.add("clear-site-data", "\"cookies\"");
    return reply;
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
    if (path == u"/api/events")
        return event(who);
    if (path == u"/api/stream")
        return eventStream();
    if (path == u"/api/socket")
        return webSocket(request);
    if (path == u"/api/receive")
        return received(request);
    if (path == u"/api/sign-out")
        return appSignsOut();
    if (!resource.appFolder.isEmpty()) {
        const Reply file = folderFile(resource.appFolder, path);
        if (file.status == 200)
            return file;
    }
    return page(path == u"/poll" ? QStringLiteral("poll.html") : QStringLiteral("app.html"), resource, who);
}

}
