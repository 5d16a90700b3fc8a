#include "sandbox/identity/token_service.h"

#include "sandbox/identity/upstream.h"

#include <QJsonArray>

namespace sandbox {

namespace {

/// application/x-www-form-urlencoded, with "+" as a space: a client that does not escape it gets what it deserves.
QHash<QString, QByteArray> formOf(const QByteArray &body)
{
    QHash<QString, QByteArray> form;
    for (QByteArray pair : body.split('&')) {
        pair.replace('+', ' ');
        const auto equals = pair.indexOf('=');
        if (equals > 0)
            form.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(equals))),
                QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return form;
}

QHash<QString, QByteArray> parametersOf(const Request &request)
{
    if (!request.header("content-type").startsWith("application/json"))
        return formOf(request.body);
    QHash<QString, QByteArray> parameters;
    const QJsonObject json = request.json();
    parameters.insert(QStringLiteral("grant_type"),
        json.value(u"grant_type").toString(json.value(u"grantType").toString()).toLatin1());
    parameters.insert(QStringLiteral("refresh_token"),
        json.value(u"refresh_token").toString(json.value(u"refreshToken").toString()).toLatin1());
    return parameters;
}

QByteArray wrongParameters(const Request &request, const QHash<QString, QByteArray> &parameters)
{
    const QByteArray type = request.header("content-type");
    if (!type.startsWith("application/json") && !type.startsWith("application/x-www-form-urlencoded"))
        return "Invalid JSON payload received. Unexpected token.";
    const QByteArray grantType = parameters.value(QStringLiteral("grant_type"));
    if (grantType.isEmpty())
        return "MISSING_GRANT_TYPE";
    if (grantType != "refresh_token")
        return "INVALID_GRANT_TYPE";
    return parameters.value(QStringLiteral("refresh_token")).isEmpty() ? QByteArrayLiteral("MISSING_REFRESH_TOKEN")
                                                                       : QByteArray();
}

QJsonObject identitiesOf(const User &user)
{
    QJsonObject identities;
    if (!user.email.isEmpty())
        identities.insert(QStringLiteral("email"), QJsonArray{user.email});
    if (!user.phoneNumber.isEmpty())
        identities.insert(QStringLiteral("phone"), QJsonArray{user.phoneNumber});
    if (user.provider.startsWith(u"saml."))
        identities.insert(user.provider, QJsonArray{user.uid});
    return identities;
}
}

Visit TokenService::visit(const Request &request, const Project &project)
{
    const auto parameters = parametersOf(request);
    const QByteArray refreshToken = parameters.value(QStringLiteral("refresh_token"));
    const auto grant = m_parts.people.grantOf(refreshToken);
    Visit visit;
    visit.step = Step::Token;
    visit.tenant = grant ? grant->tenant : QString();
    visit.uid = grant ? grant->uid : QString();
    visit.answer = [this, refreshToken, keyProject = project.id, wrong = wrongParameters(request, parameters)](
                       const Respond &respond) {
        const auto known = m_parts.people.grantOf(refreshToken);
        if (!wrong.isEmpty())
            respond(badRequest(wrong));
        else if (!known)
            respond(badRequest("INVALID_REFRESH_TOKEN"));
        else if (known->project != keyProject)
            respond(badRequest("PROJECT_NUMBER_MISMATCH"));
        else if (m_parts.upstream)
            refreshUpstream(refreshToken, *known, respond);
        else
            refresh(refreshToken, respond);
    };
    return visit;
}

void TokenService::refresh(const QByteArray &refreshToken, const Respond &respond)
{
    const RefreshGrant grant = *m_parts.people.grantOf(refreshToken);
    const QByteArray refusal = m_parts.people.refusal(grant);
    respond(refusal.isEmpty() ? granted(refreshToken, grant, mint(grant)) : badRequest(refusal));
}

void TokenService::refreshUpstream(const QByteArray &refreshToken, const RefreshGrant &grant, const Respond &respond)
{
    m_parts.upstream->refresh(grant, [this, refreshToken, grant, respond](const Upstream::Refreshed &refreshed) {
        if (!refreshed.refusal.isEmpty())
            respond(badRequest(refreshed.refusal));
        else if (refreshed.idToken.isEmpty())
            respond(googleError(503, "The identity platform behind the sandbox does not answer.", "UNAVAILABLE"));
        else
            respond(granted(refreshToken, grant, resign(refreshed.idToken, grant)));
    });
}

Reply TokenService::granted(const QByteArray &refreshToken, const RefreshGrant &grant, const QByteArray &idToken)
{
    const QByteArray next = m_parts.rotation == Rotation::Off ? refreshToken : m_parts.people.grant(grant);
    if (m_parts.rotation == Rotation::OldDies)
        m_parts.people.withdraw(refreshToken);
    const QString token = QString::fromLatin1(idToken);
    return Reply::json({{QStringLiteral("access_token"), token},
        {QStringLiteral("expires_in"), QString::number(m_parts.config.lifetimes.idToken.count())},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("refresh_token"), QString::fromLatin1(next)}, {QStringLiteral("id_token"), token},
        {QStringLiteral("user_id"), grant.uid},
        {QStringLiteral("project_id"), m_parts.projectNamed(grant.project).number}});
}

QByteArray TokenService::mint(const RefreshGrant &grant)
{
    const Account &account = *m_parts.people.findUid(grant.project, grant.tenant, grant.uid);
    const User &user = account.user;
    QJsonObject firebase{
        {QStringLiteral("identities"), identitiesOf(user)}, {QStringLiteral("sign_in_provider"), grant.provider}};
    if (!grant.tenant.isEmpty())
        firebase.insert(QStringLiteral("tenant"), grant.tenant);
    QJsonObject claims{{QStringLiteral("auth_time"), secondsOf(grant.authTime)}, {QStringLiteral("sub"), grant.uid},
        {QStringLiteral("user_id"), grant.uid}, {QStringLiteral("firebase"), firebase}};
    if (!user.email.isEmpty()) {
        claims.insert(QStringLiteral("email"), user.email);
        claims.insert(QStringLiteral("email_verified"), true);
    }
    if (!user.phoneNumber.isEmpty())
        claims.insert(QStringLiteral("phone_number"), user.phoneNumber);
    if (!user.name.isEmpty())
        claims.insert(QStringLiteral("name"), user.name);
    claims.insert(QStringLiteral("aud"), m_parts.projectNamed(grant.project).id);
    return finished(claims);
}

QByteArray TokenService::resign(const QByteArray &upstreamToken, const RefreshGrant &grant) const
{
    QJsonObject claims = unverifiedClaims(upstreamToken);
    claims.insert(QStringLiteral("aud"), m_parts.projectNamed(grant.project).id);
    claims.insert(QStringLiteral("sub"), grant.uid);
    claims.insert(QStringLiteral("auth_time"), secondsOf(grant.authTime));
    return finished(claims);
}

QByteArray TokenService::finished(QJsonObject claims) const
{
    const ForgedToken &forged = m_parts.forged;
    if (!forged.projectId.isEmpty())
        claims.insert(QStringLiteral("aud"), forged.projectId);
    if (!forged.uid.isEmpty()) {
        claims.insert(QStringLiteral("sub"), forged.uid);
        claims.insert(QStringLiteral("user_id"), forged.uid);
    }
    if (!forged.email.isEmpty())
        claims.insert(QStringLiteral("email"), forged.email);
    if (!forged.tenant.isEmpty()) {
        QJsonObject firebase = claims.value(u"firebase").toObject();
        firebase.insert(QStringLiteral("tenant"), forged.tenant);
        claims.insert(QStringLiteral("firebase"), firebase);
    }
    const qint64 now = secondsOf(m_parts.clock.now());
    claims.insert(
        QStringLiteral("iss"), QStringLiteral("https://securetoken.google.com/") + claims.value(u"aud").toString());
    claims.insert(QStringLiteral("iat"), now);
    claims.insert(QStringLiteral("exp"), now + qint64(m_parts.config.lifetimes.idToken.count()));
    const QByteArray signedToken = signIdToken(claims);
    const QByteArray token = forged.badSignature ? spoilSignature(signedToken) : signedToken;
    m_parts.issued.note(IssuedSecret::Kind::IdToken, token);
    return token;
}

}
