#include "sandbox/iap/iap_gate.h"

#include "sandbox/iap/protected_app.h"

namespace sandbox {

namespace {

constexpr auto kBearer = "bearer ";

QByteArray bearerToken(const QByteArray &header)
{
    return header.toLower().startsWith(kBearer) ? header.mid(qsizetype(qstrlen(kBearer))).trimmed() : QByteArray();
}

/// Keeps the session of a tab alive: the redirect through the auth page, every three quarters of a token's life.
Reply refresherPage(std::chrono::seconds idTokenLifetime)
{
    const auto pause = std::chrono::milliseconds(idTokenLifetime).count() * 3 / 4;
    Reply reply = Reply::html(
        "<!DOCTYPE html><title>Session refresher</title><iframe id=\"f\" hidden></iframe><script>"
        "const go = () => { document.getElementById('f').src = '/?gcp-iap-mode=DO_SESSION_REFRESH&t=' + Date.now(); };"
        "go(); setInterval(go, "
        + QByteArray::number(qint64(pause)) + ");</script>");
    reply.add(kMarker, "true");
    return reply;
}

}

tl::expected<Identity, QByteArray> IapGate::bearerOf(const Resource &resource, const QByteArray &header) const
{
    const auto identity = judgeIdToken(bearerToken(header), m_parts.projectOf(resource), m_parts.clock.now());
    if (identity && !m_parts.allows(resource, identity->tenant))
        return tl::unexpected(QByteArrayLiteral("The tenant of the ID token is not allowed on this resource"));
    return identity;
}

IapGate::Credentials IapGate::credentialsOf(const Resource &resource, const Request &request) const
{
    Credentials who;
    if (resource.protection != Protection::External)
        return who;
    const QByteArray proxyHeader = request.header("proxy-authorization");
    if (!bearerToken(proxyHeader).isEmpty()) {
        who.stripsProxyHeader = true;
        if (const auto identity = bearerOf(resource, proxyHeader)) {
            who.identity = *identity;
            return who;
        }
    }
    const auto session = knownSession(m_parts, resource, request);
    if (session && session->identity.expires > m_parts.clock.now()) {
        who.identity = session->identity;
        return who;
    }
    const QByteArray header = request.header("authorization");
    if (bearerToken(header).isEmpty())
        return who;
    const auto identity = bearerOf(resource, header);
    if (identity)
        who.identity = *identity;
    else
        who.bearerRefusal = identity.error();
    return who;
}

Visit IapGate::visit(const Resource &resource, const Request &request)
{
    if (resource.protection == Protection::None)
        return pass(resource, request, {});
    const QString mode = modeOf(request);
    Visit visit;
    if (request.method == "OPTIONS") {
        visit = preflight(resource, request, mode);
    } else {
        const Credentials who = credentialsOf(resource, request);
        visit = withMode(resource, request, mode, who);
        const auto known = knownSession(m_parts, resource, request);
        const auto shown = who.identity ? who.identity : known ? std::optional(known->identity) : std::nullopt;
        visit.tenant = shown ? shown->tenant : QString();
        visit.uid = shown ? shown->uid : QString();
    }
    visit.resource = resource.id;
    return visit;
}

Visit IapGate::preflight(const Resource &resource, const Request &request, const QString &mode) const
{
    if (mode == u"GCIP_AUTHENTICATING") {
        return Visit::of(Step::Preflight,
            [request] { return preflightForThisOrigin(request, "GET, OPTIONS", "Content-Type, x-iap-3p-token"); });
    }
    if (resource.allowHttpOptions)
        return pass(resource, request, {});
    return Visit::of(Step::Preflight, [] {
        Reply reply = Reply::html("OPTIONS is not allowed", 403);
        reply.add(kMarker, "true");
        return reply;
    });
}

Visit IapGate::pass(const Resource &resource, const Request &request, const Credentials &who) const
{
    Request passed = request;
    if (who.stripsProxyHeader)
        passed.headers.removeIf([](const auto &header) { return header.first.toLower() == "proxy-authorization"; });
    Visit visit = Visit::of(
        Step::App, [resource, passed, identity = who.identity] { return answerAsApp(resource, passed, identity); });
    visit.resource = resource.id;
    return visit;
}

Reply IapGate::refuse(const Resource &resource, const Request &request, const Credentials &who)
{
    return who.bearerRefusal.isEmpty() ? m_challenge.answer(resource, request)
                                       : m_challenge.unauthorized(who.bearerRefusal);
}

Visit IapGate::refusal(Step step, const Resource &resource, const Request &request, const Credentials &who)
{
    return Visit::of(step, [this, resource, request, who] { return refuse(resource, request, who); });
}

Visit IapGate::identityPage(const Resource &resource, const Request &request, const Credentials &who)
{
    if (!who.identity)
        return refusal(Step::Identity, resource, request, who);
    Identity shown = *who.identity;
    if (!resource.hostile.identityUid.isEmpty())
        shown.uid = resource.hostile.identityUid;
    if (!resource.hostile.identityTenant.isEmpty())
        shown.tenant = resource.hostile.identityTenant;
    return Visit::of(Step::Identity, [shown] {
        QJsonObject told{{QStringLiteral("sub"), shown.issuer() + u':' + shown.uid}};
        if (!shown.email.isEmpty())
            told.insert(QStringLiteral("email"), QString(shown.issuer() + u':' + shown.email));
        Reply reply = Reply::json(told);
        reply.add(kMarker, "true");
        return reply;
    });
}

Visit IapGate::withMode(const Resource &resource, const Request &request, const QString &mode, const Credentials &who)
{
    const bool isGet = request.isGetOrHead();
    if (mode == u"GCIP_AUTHENTICATING" && isGet && resource.protection == Protection::External) {
        if (request.hasHeader("x-iap-3p-token"))
            return Visit::of(
                Step::TargetUri, [this, resource, request] { return m_landing.byHeader(resource, request); });
        return Visit::of(Step::TargetUriRt, [this, resource, request] { return m_landing.byQuery(resource, request); });
    }
    if (mode == u"GCIP_SIGNOUT" && isGet)
        return Visit::of(Step::SignOut, [this, resource, request] { return m_challenge.signOut(resource, request); });
    if (mode == u"CLEAR_LOGIN_COOKIE" && isGet)
        return Visit::of(
            Step::ClearCookie, [this, resource, request] { return m_challenge.clearCookies(resource, request); });
    if (mode == u"SESSION_REFRESHER" && isGet)
        return Visit::of(Step::Refresher, [this] { return refresherPage(m_parts.config.lifetimes.idToken); });
    if (mode == u"IDENTITY")
        return identityPage(resource, request, who);
    if (mode == u"DO_SESSION_REFRESH")
        return Visit::of(Step::Challenge, [this, resource, request] { return m_challenge.answer(resource, request); });
    if (!who.identity)
        return refusal(Step::Challenge, resource, request, who);
    return pass(resource, request, who);
}

}
