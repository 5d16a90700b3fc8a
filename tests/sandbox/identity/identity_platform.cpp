#include "sandbox/identity/identity_platform.h"

#include "sandbox/identity/upstream.h"

#include <QJsonArray>

namespace sandbox {

namespace {

QString keyOf(const Request &request)
{
    const QString key = request.queryValue(QStringLiteral("key"));
    return key.isEmpty() ? QString::fromLatin1(request.header("x-goog-api-key")) : key;
}

}

std::optional<Reply> IdentityPlatform::refusedKey(const Request &request) const
{
    const QString key = keyOf(request);
    if (key.isEmpty())
        return googleError(403, "The request is missing a valid API key.", "PERMISSION_DENIED");
    if (!m_parts.projectOfKey(key))
        return googleError(
            400, "API key not valid. Please pass a valid API key.", "INVALID_ARGUMENT", "API_KEY_INVALID");
    if (!m_parts.config.referrerRestricted)
        return std::nullopt;
    const QByteArray referrer = request.header("referer");
    const bool known = std::any_of(m_parts.config.authPages.cbegin(), m_parts.config.authPages.cend(),
        [&](const AuthPage &page) { return QUrl(QString::fromLatin1(referrer)).host() == page.host; });
    if (known)
        return std::nullopt;
    const QByteArray shown = referrer.isEmpty() ? QByteArrayLiteral("<empty>") : referrer;
    return googleError(
        403, "Requests from referer " + shown + " are blocked.", "PERMISSION_DENIED", "API_KEY_HTTP_REFERRER_BLOCKED");
}

Visit IdentityPlatform::visit(const QString &service, const QString &path, const Request &request)
{
    if (request.method == "OPTIONS")
        return Visit::of(Step::Preflight, [request] { return preflightForAnyOrigin(request); });
    const QString endpoint = service + path;
    const Project *project = m_parts.projectOfKey(keyOf(request));
    Visit visit = route(endpoint, request, project ? *project : m_parts.config.projects.first());
    visit.answer = [this, request, answer = visit.answer](const Respond &respond) {
        const auto respondToPage = [respond](Reply reply) {
            allowAnyOrigin(reply);
            respond(reply);
        };
        if (const auto refused = refusedKey(request))
            respondToPage(*refused);
        else
            answer(respondToPage);
    };
    return visit;
}

Visit IdentityPlatform::route(const QString &endpoint, const Request &request, const Project &project)
{
    if (endpoint == u"securetoken.googleapis.com/v1/token" && request.method == "POST")
        return m_tokens.visit(request, project);
    if (endpoint == u"www.googleapis.com/identitytoolkit/v3/relyingparty/getProjectConfig" && request.method == "GET")
        return Visit::of(Step::ProjectConfig, [this, project] { return projectConfig(project); });
    const QString accounts = QStringLiteral("identitytoolkit.googleapis.com/v1/accounts:");
    if (endpoint.startsWith(accounts) && request.method == "POST")
        return m_signIn.visit(endpoint.mid(accounts.size()), request, project);
    // What only the emulator can: second factors, and the text messages that it would have sent.
    const bool isUpstreams = endpoint.startsWith(QStringLiteral("identitytoolkit.googleapis.com/v2/"))
        || endpoint.startsWith(QStringLiteral("emulator/v1/"));
    if (m_parts.upstream && isUpstreams)
        return m_signIn.visitUpstream(u'/' + endpoint, request, project);
    return Visit::of(Step::Other, [] { return googleError(404, "Not Found", "NOT_FOUND"); });
}

Reply IdentityPlatform::projectConfig(const Project &project) const
{
    QStringList domains = m_parts.config.authorizedDomains;
    if (domains.isEmpty()) {
        domains << QStringLiteral("localhost") << project.id + QStringLiteral(".firebaseapp.com");
        for (const AuthPage &page : m_parts.config.authPages)
            domains << page.host;
        domains << m_parts.config.iapHost << QStringLiteral("iap.googleapis.com");
    }
    return Reply::json({{QStringLiteral("projectId"), project.number},
        {QStringLiteral("authorizedDomains"), QJsonArray::fromStringList(domains)}});
}

QString IdentityPlatform::issueRefreshToken(const QString &who, const QString &tenant)
{
    Account *account = m_parts.people.find(who, tenant);
    if (!account)
        return {};
    return QString::fromLatin1(m_parts.people.grant(m_parts.people.grantFor(*account, account->user.provider)));
}

QString IdentityPlatform::issueIdToken(const QString &who, const QString &tenant)
{
    Account *account = m_parts.people.find(who, tenant);
    if (!account)
        return {};
    return QString::fromLatin1(m_tokens.mint(m_parts.people.grantFor(*account, account->user.provider)));
}

}
