#include "sandbox/identity/auth_site.h"

#include "sandbox/web/folder_file.h"
#include "sandbox/web/page_file.h"
#include "sandbox/web/random_text.h"

#include <QJsonDocument>

namespace sandbox {

namespace {

QString storageName(PageStorage storage)
{
    switch (storage) {
    case PageStorage::IndexedDb:
        return QStringLiteral("indexedDB");
    case PageStorage::Local:
        return QStringLiteral("localStorage");
    case PageStorage::Session:
        return QStringLiteral("sessionStorage");
    case PageStorage::Memory:
        return QStringLiteral("memory");
    }
    return {};
}

}

Visit AuthSite::visit(const AuthPage &page, const Request &request)
{
    if (request.method == "POST" && request.path() == u"/popup-provider")
        return Visit::of(Step::AuthPage, [this, request] { return providerCode(request); });
    return Visit::of(Step::AuthPage, [this, page, request] {
        if (!request.isGetOrHead())
            return Reply::text("Method not allowed", 405);
        if (page.folder.isEmpty())
            return ownFile(page, request.path());
        const Reply file = folderFile(page.folder, request.path());
        return file.status == 404 && request.path() == u"/settings.js" ? settings(page) : file;
    });
}

Reply AuthSite::ownFile(const AuthPage &page, const QString &path) const
{
    if (path == u"/settings.js")
        return settings(page);
    if (path == u"/popup-provider")
        return Reply::html(pageFile(QStringLiteral("provider.html")));
    const bool isScript = path.endsWith(u".js");
    const QByteArray content = pageFile(isScript ? path.mid(1) : QStringLiteral("auth.html"));
    if (content.isEmpty())
        return Reply::text("Not found", 404);
    return Reply::of(200, isScript ? "text/javascript; charset=UTF-8" : "text/html; charset=UTF-8", content);
}

Reply AuthSite::settings(const AuthPage &page) const
{
    QJsonObject names;
    for (const Resource &resource : m_parts.config.resources) {
        for (const Tenant &tenant : resource.tenants)
            names.insert(tenant.id, tenant.name);
    }
    const QString endpoint = m_parts.origin(m_parts.config.identityPlatformHost);
    const QJsonObject values{{QStringLiteral("storage"), storageName(page.storage)},
        {QStringLiteral("singleSignOn"), page.singleSignOn.toString()}, {QStringLiteral("popup"), page.popup},
        {QStringLiteral("defaultAppName"), page.defaultAppName}, {QStringLiteral("tenantNames"), names},
        {QStringLiteral("identityToolkit"), endpoint + QStringLiteral("/identitytoolkit.googleapis.com")},
        {QStringLiteral("secureToken"), endpoint + QStringLiteral("/securetoken.googleapis.com")},
        {QStringLiteral("projectConfig"), endpoint + QStringLiteral("/www.googleapis.com")}};
    Reply reply = Reply::of(200, "text/javascript; charset=UTF-8",
        "'use strict';\nconst settings = " + QJsonDocument(values).toJson() + ";\n");
    reply.add("cache-control", "no-store");
    return reply;
}

/// The provider's own sign-in is only a name: what matters to a client is the window and the message back.
Reply AuthSite::providerCode(const Request &request)
{
    const QString email = request.json().value(u"email").toString();
    if (email.isEmpty())
        return Reply::json({{QStringLiteral("error"), QStringLiteral("no e-mail")}}, 400);
    const QByteArray code = randomBase64Url(40);
    m_parts.providerCodes.insert(code, email);
    return Reply::json({{QStringLiteral("code"), QString::fromLatin1(code)}});
}

}
