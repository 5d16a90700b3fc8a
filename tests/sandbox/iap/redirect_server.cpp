#include "sandbox/iap/redirect_server.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace sandbox {

namespace {

Reply notFound()
{
    return googleError(404, "Requested entity was not found.", "NOT_FOUND");
}

bool hasOnly(const QJsonObject &object, const QStringList &names)
{
    const auto keys = object.keys();
    return std::all_of(keys.cbegin(), keys.cend(), [&names](const QString &key) { return names.contains(key); });
}

/// The request itself, before anything in it is believed.
std::optional<Reply> malformed(const Request &request)
{
    if (request.method != "POST")
        return googleError(405, "Method not allowed.", "UNIMPLEMENTED");
    if (!request.header("content-type").startsWith("application/json"))
        return googleError(400, "Content-Type must be application/json.", "INVALID_ARGUMENT");
    const QJsonObject body = request.json();
    if (body.isEmpty() || !hasOnly(body, {QStringLiteral("state"), QStringLiteral("id_token")}))
        return googleError(400, "Invalid JSON payload received.", "INVALID_ARGUMENT");
    return std::nullopt;
}

/// @param target its origin replaces the honest one where it is set
QJsonObject places(const State &state, const QUrl &target)
{
    QUrl uri = state.originalUri;
    if (!target.isEmpty()) {
        uri.setScheme(target.scheme());
        uri.setHost(target.host());
        uri.setPort(target.port());
    }
    const QString original = state.originalUri.toString(QUrl::FullyEncoded);
    const QString mode = QStringLiteral("gcp-iap-mode=GCIP_AUTHENTICATING");
    return {{QStringLiteral("originalUri"), original},
        {QStringLiteral("targetUri"), uri.toString(QUrl::FullyEncoded) + (uri.hasQuery() ? u'&' : u'?') + mode}};
}

}

Visit RedirectServer::visit(const Request &request)
{
    static const QRegularExpression form(
        QStringLiteral("^/v[0-9][a-z0-9]*/gcip/resources/([0-9A-F]+):handleRedirect$"));
    const auto match = form.match(request.path());
    const Resource *resource = match.hasMatch() ? m_parts.resourceOfHex(match.captured(1)) : nullptr;
    if (!resource || resource->protection != Protection::External)
        return Visit::of(Step::Other, notFound);
    Visit visit;
    visit.resource = resource->id;
    if (request.method == "OPTIONS") {
        visit.step = Step::Preflight;
        visit.answer = [request](const Respond &respond) {
            respond(preflightForThisOrigin(request, "POST, OPTIONS", "content-type, x-client-version"));
        };
        return visit;
    }
    const QByteArray idToken = request.json().value(u"id_token").toString().toLatin1();
    const QJsonObject claims = unverifiedClaims(idToken);
    visit.uid = claims.value(u"sub").toString();
    visit.tenant = claims.value(u"firebase").toObject().value(u"tenant").toString();
    visit.step = request.json().contains(u"id_token") ? Step::Exchange : Step::SessionInfo;
    visit.answer = [this, request, id = resource->id, step = visit.step](const Respond &respond) {
        const Resource &named = *m_parts.resourceNamed(id);
        const auto refused = malformed(request);
        Reply reply = refused        ? *refused
            : step == Step::Exchange ? exchange(named, request)
                                     : sessionInfo(named, request);
        allowThisOrigin(reply, request);
        respond(reply);
    };
    return visit;
}

tl::expected<State, Reply> RedirectServer::stateOf(const Resource &resource, const QByteArray &text) const
{
    if (text.isEmpty())
        return tl::unexpected(googleError(400, "The state JWT cannot be empty.", "INVALID_ARGUMENT"));
    if (text.count('.') != 2 || !text.startsWith("eyJ"))
        return tl::unexpected(googleError(400, "The state JWT is malformed.", "INVALID_ARGUMENT"));
    const auto state = m_parts.ledger.liveState(text);
    if (!state) {
        return tl::unexpected(
            googleError(400, "The state is no longer valid. Visit the URL again to restart the authentication process.",
                "FAILED_PRECONDITION"));
    }
    if (state->resource != resource.id)
        return tl::unexpected(googleError(400, "The state JWT was issued for another resource.", "INVALID_ARGUMENT"));
    return *state;
}

Reply RedirectServer::sessionInfo(const Resource &resource, const Request &request)
{
    const auto state = stateOf(resource, request.json().value(u"state").toString().toLatin1());
    if (!state)
        return state.error();
    QJsonObject reply = places(*state, resource.hostile.targetUri);
    reply.insert(QStringLiteral("tenantIds"), QJsonArray::fromStringList(m_parts.tenantIds(resource)));
    return Reply::json(reply);
}

Reply RedirectServer::exchange(const Resource &resource, const Request &request)
{
    const QByteArray stateText = request.json().value(u"state").toString().toLatin1();
    const auto state = stateOf(resource, stateText);
    if (!state)
        return state.error();
    const QByteArray idToken = request.json().value(u"id_token").toString().toLatin1();
    if (idToken.isEmpty())
        return googleError(400, "The ID token cannot be empty.", "INVALID_ARGUMENT");
    const auto identity = judgeIdToken(idToken, m_parts.projectOf(resource), m_parts.clock.now());
    if (!identity)
        return googleError(401, identity.error() + '.', "UNAUTHENTICATED");
    if (!m_parts.allows(resource, identity->tenant))
        return googleError(403, "The tenant of the ID token is not allowed on this resource.", "PERMISSION_DENIED");
    m_parts.ledger.useState(stateText);
    const RedirectToken token{*state, *identity, m_parts.clock.now() + m_parts.config.lifetimes.redirectToken};
    QJsonObject reply = places(*state, resource.hostile.targetUri);
    reply.insert(QStringLiteral("redirectToken"), QString::fromLatin1(m_parts.ledger.issueRedirectToken(token)));
    return Reply::json(reply);
}

}
