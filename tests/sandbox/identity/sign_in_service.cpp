#include "sandbox/identity/sign_in_service.h"

#include "sandbox/identity/upstream.h"
#include "sandbox/web/random_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace sandbox {

namespace {

Step stepOfCall(const QString &call)
{
    if (call == u"lookup")
        return Step::Lookup;
    if (call == u"createAuthUri")
        return Step::CreateAuthUri;
    return call.startsWith(u"signIn") ? Step::SignIn : Step::Other;
}

QString milliseconds(Time time)
{
    return QString::number(millisecondsOf(time));
}

/// Where one can be reached; without, the fields are missing.
void insertContacts(QJsonObject &object, const User &user)
{
    if (!user.email.isEmpty()) {
        object.insert(QStringLiteral("email"), user.email);
        object.insert(QStringLiteral("emailVerified"), true);
    }
    if (!user.phoneNumber.isEmpty())
        object.insert(QStringLiteral("phoneNumber"), user.phoneNumber);
}

/// A custom token has none.
QJsonArray providersOf(const User &user)
{
    if (user.provider == u"custom")
        return {};
    QString id = user.email.isEmpty() ? user.phoneNumber : user.email;
    if (id.isEmpty())
        id = user.uid;
    QJsonObject provider{{QStringLiteral("providerId"), user.provider}, {QStringLiteral("federatedId"), id},
        {QStringLiteral("rawId"), id}, {QStringLiteral("displayName"), user.name}};
    insertContacts(provider, user);
    provider.remove(QStringLiteral("emailVerified"));
    return {provider};
}
}

bool SignInService::knowsTenant(const QString &tenant) const
{
    if (tenant.isEmpty() || m_parts.people.hasTenant(tenant))
        return true;
    return std::any_of(m_parts.config.resources.cbegin(), m_parts.config.resources.cend(),
        [&](const Resource &resource) { return !resource.tenants.isEmpty() && m_parts.allows(resource, tenant); });
}

Visit SignInService::visit(const QString &call, const Request &request, const Project &project)
{
    const QJsonObject body = request.json();
    Visit visit;
    visit.step = stepOfCall(call);
    const QJsonObject claims = unverifiedClaims(body.value(u"idToken").toString().toLatin1());
    visit.tenant = body.contains(u"tenantId") ? body.value(u"tenantId").toString()
                                              : claims.value(u"firebase").toObject().value(u"tenant").toString();
    visit.uid = claims.value(u"sub").toString();
    visit.answer = [this, call, request, body, project](const Respond &respond) {
        if (m_parts.upstream) {
            passOn(QStringLiteral("/identitytoolkit.googleapis.com/v1/accounts:") + call, request, project, respond);
        } else if (call == u"signInWithPassword") {
            respond(withPassword(body, project));
        } else if (call == u"signInWithIdp") {
            respond(withProvider(body, project));
        } else if (call == u"createAuthUri") {
            respond(discovery(body));
        } else if (call == u"lookup") {
            respond(lookup(body, project));
        } else {
            respond(googleError(404, "Not Found", "NOT_FOUND"));
        }
    };
    return visit;
}

Visit SignInService::visitUpstream(const QString &path, const Request &request, const Project &project)
{
    Visit visit;
    visit.step = path.endsWith(u"mfaSignIn:finalize") ? Step::SignIn : Step::Other;
    visit.answer = [this, path, request, project](const Respond &respond) { passOn(path, request, project, respond); };
    return visit;
}

void SignInService::passOn(const QString &path, const Request &request, const Project &project, const Respond &respond)
{
    m_parts.upstream->forward(
        path, request, [this, project, respond](const Reply &reply) { respond(substituted(reply, project)); });
}

Reply SignInService::withPassword(const QJsonObject &body, const Project &project)
{
    const QString tenant = body.value(u"tenantId").toString();
    if (!knowsTenant(tenant))
        return badRequest("TENANT_NOT_FOUND");
    if (body.value(u"email").toString().isEmpty())
        return badRequest("INVALID_EMAIL");
    if (body.value(u"password").toString().isEmpty())
        return badRequest("MISSING_PASSWORD");
    Account *account = m_parts.people.find(body.value(u"email").toString(), tenant);
    if (!account || account->user.project != project.id || account->user.password != body.value(u"password").toString())
        return badRequest("INVALID_LOGIN_CREDENTIALS");
    if (account->user.disabled)
        return badRequest("USER_DISABLED");
    return signedIn(*account, QStringLiteral("password"));
}

Reply SignInService::withProvider(const QJsonObject &body, const Project &project)
{
    const QUrlQuery post(body.value(u"postBody").toString());
    const QByteArray code = post.queryItemValue(QStringLiteral("id_token"), QUrl::FullyDecoded).toLatin1();
    const QString email = m_parts.providerCodes.take(code);
    Account *account = m_parts.people.find(email, body.value(u"tenantId").toString());
    if (email.isEmpty() || !account || account->user.project != project.id)
        return badRequest("INVALID_IDP_RESPONSE : The supplied auth credential is malformed or has expired.");
    if (account->user.disabled)
        return badRequest("USER_DISABLED");
    return signedIn(*account, post.queryItemValue(QStringLiteral("providerId")));
}

Reply SignInService::signedIn(Account &account, const QString &provider)
{
    const RefreshGrant grant = m_parts.people.grantFor(account, provider);
    QJsonObject reply{{QStringLiteral("kind"), QStringLiteral("identitytoolkit#VerifyPasswordResponse")},
        {QStringLiteral("localId"), account.user.uid}, {QStringLiteral("displayName"), account.user.name},
        {QStringLiteral("registered"), true}, {QStringLiteral("idToken"), QString::fromLatin1(m_tokens.mint(grant))},
        {QStringLiteral("refreshToken"), QString::fromLatin1(m_parts.people.grant(grant))},
        {QStringLiteral("expiresIn"), QString::number(m_parts.config.lifetimes.idToken.count())}};
    if (!account.user.email.isEmpty())
        reply.insert(QStringLiteral("email"), account.user.email);
    if (provider != u"password") {
        reply.insert(QStringLiteral("providerId"), provider);
        reply.insert(QStringLiteral("isNewUser"), false);
    }
    if (!account.user.tenant.isEmpty())
        reply.insert(QStringLiteral("tenantId"), account.user.tenant);
    return Reply::json(reply);
}

Reply SignInService::discovery(const QJsonObject &body)
{
    const QString email = body.value(u"identifier").toString();
    if (email.isEmpty())
        return badRequest("MISSING_IDENTIFIER");
    QJsonObject reply{{QStringLiteral("kind"), QStringLiteral("identitytoolkit#CreateAuthUriResponse")},
        {QStringLiteral("sessionId"), QString::fromLatin1(randomBase64Url(27))}};
    const bool registered = m_parts.people.find(email, body.value(u"tenantId").toString());
    reply.insert(QStringLiteral("registered"), registered);
    if (registered) {
        reply.insert(QStringLiteral("allProviders"), QJsonArray{QStringLiteral("password")});
        reply.insert(QStringLiteral("signinMethods"), QJsonArray{QStringLiteral("password")});
    }
    return Reply::json(reply);
}

Reply SignInService::lookup(const QJsonObject &body, const Project &project)
{
    const QByteArray idToken = body.value(u"idToken").toString().toLatin1();
    const auto identity = judgeIdToken(idToken, project, m_parts.clock.now());
    if (!identity)
        return badRequest("INVALID_ID_TOKEN");
    const Account *account = m_parts.people.findUid(project.id, identity->tenant, identity->uid);
    if (!account)
        return badRequest("USER_NOT_FOUND");
    if (account->user.disabled)
        return badRequest("USER_DISABLED");
    if (unverifiedClaims(idToken).value(u"auth_time").toInteger() < secondsOf(account->validSince))
        return badRequest("TOKEN_EXPIRED");
    QJsonObject user{{QStringLiteral("localId"), account->user.uid},
        {QStringLiteral("displayName"), account->user.name},
        {QStringLiteral("providerUserInfo"), providersOf(account->user)},
        {QStringLiteral("validSince"), QString::number(secondsOf(account->validSince))},
        {QStringLiteral("createdAt"), milliseconds(account->createdAt)},
        {QStringLiteral("lastLoginAt"), milliseconds(account->lastLogin)},
        {QStringLiteral("lastRefreshAt"),
            QDateTime::fromMSecsSinceEpoch(millisecondsOf(m_parts.clock.now()), Qt::UTC).toString(Qt::ISODate)}};
    insertContacts(user, account->user);
    if (!account->user.tenant.isEmpty())
        user.insert(QStringLiteral("tenantId"), account->user.tenant);
    return Reply::json({{QStringLiteral("kind"), QStringLiteral("identitytoolkit#GetAccountInfoResponse")},
        {QStringLiteral("users"), QJsonArray{user}}});
}

Reply SignInService::substituted(const Reply &reply, const Project &project)
{
    QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    const QByteArray upstreamToken = body.value(u"idToken").toString().toLatin1();
    if (!body.contains(u"refreshToken") || upstreamToken.isEmpty())
        return reply;
    const QJsonObject claims = unverifiedClaims(upstreamToken);
    const QJsonObject firebase = claims.value(u"firebase").toObject();
    const RefreshGrant grant{project.id, firebase.value(u"tenant").toString(), claims.value(u"sub").toString(), 0,
        m_parts.clock.now(), firebase.value(u"sign_in_provider").toString(),
        body.value(u"refreshToken").toString().toLatin1(), QDateTime::currentSecsSinceEpoch()};
    body.insert(QStringLiteral("refreshToken"), QString::fromLatin1(m_parts.people.grant(grant)));
    body.insert(QStringLiteral("idToken"), QString::fromLatin1(m_tokens.resign(upstreamToken, grant)));
    body.insert(QStringLiteral("expiresIn"), QString::number(m_parts.config.lifetimes.idToken.count()));
    return Reply::json(body, reply.status);
}

}
