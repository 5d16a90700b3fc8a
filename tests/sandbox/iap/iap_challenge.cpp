#include "sandbox/iap/iap_challenge.h"

#include "sandbox/web/random_text.h"

namespace sandbox {

namespace {

constexpr auto kNoncePrefix = "GCP_IAP_XSRF_NONCE_";
constexpr auto kExpired = "; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/; Secure; HttpOnly";

bool wantsPage(const Request &request)
{
    const QByteArray accept = request.header("accept");
    return accept.contains("text/html") || accept.contains("*/*");
}

/// The query without the parameters of that name, everything else byte for byte.
QString withoutParameters(const QString &query, const QStringList &names)
{
    QStringList kept;
    for (const QString &part : query.split(u'&', Qt::SkipEmptyParts)) {
        if (!names.contains(part.section(u'=', 0, 0)))
            kept.append(part);
    }
    return kept.join(u'&');
}

}

QString modeOf(const Request &request)
{
    const QString mode = request.queryValue(QStringLiteral("gcp-iap-mode"));
    if (!mode.isEmpty())
        return mode;
    static const QHash<QString, QString> oldForms{
        {QStringLiteral("/_gcp_iap/session_refresher"), QStringLiteral("SESSION_REFRESHER")},
        {QStringLiteral("/_gcp_iap/do_session_refresh"), QStringLiteral("DO_SESSION_REFRESH")},
        {QStringLiteral("/_gcp_iap/clear_login_cookie"), QStringLiteral("CLEAR_LOGIN_COOKIE")},
        {QStringLiteral("/_gcp_iap/gcip_signout"), QStringLiteral("GCIP_SIGNOUT")},
        {QStringLiteral("/_gcp_iap/gcip_authenticate"), QStringLiteral("GCIP_AUTHENTICATING")},
        {QStringLiteral("/_gcp_iap/identity"), QStringLiteral("IDENTITY")}};
    return oldForms.value(request.path());
}

QUrl originalUriOf(const CompanyParts &parts, const Resource &resource, const Request &request)
{
    QUrl url = request.url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(resource.host);
    url.setPort(parts.port == 443 ? -1 : parts.port);
    if (url.path().isEmpty() || url.path().startsWith(QStringLiteral("/_gcp_iap/")))
        url.setPath(QStringLiteral("/"));
    const QString query = withoutParameters(request.rawQuery(), {QStringLiteral("gcp-iap-mode"), QStringLiteral("rt")});
    url.setQuery(query.isEmpty() ? QString() : query);
    return url;
}

QByteArray sessionCookieName(const Resource &resource)
{
    const QByteArray name = "GCP_IAP_AUTH_TOKEN_" + hexOf(resource).toLatin1();
    return resource.hostile.cookieDomain.isEmpty() ? "__Host-" + name : name;
}

std::optional<Session> knownSession(const CompanyParts &parts, const Resource &resource, const Request &request)
{
    const auto session = parts.ledger.session(request.cookies().value(sessionCookieName(resource)));
    return session && session->resource == resource.id ? session : std::nullopt;
}

Reply IapChallenge::answer(const Resource &resource, const Request &request)
{
    const bool isAjax = request.header("x-requested-with").compare("XMLHttpRequest", Qt::CaseInsensitive) == 0;
    if (isAjax || !request.isGetOrHead() || !wantsPage(request))
        return unauthorized("empty token");
    if (resource.protection == Protection::Google)
        return toGoogle(resource);
    const auto known = knownSession(m_parts, resource, request);
    if (resource.tenants.size() > 1 && !(known && m_parts.allows(resource, known->identity.tenant)))
        return toAuthPage(resource, request, "selectAuthSession", {});
    const QString tenant =
        resource.tenants.size() > 1 ? known->identity.tenant : m_parts.tenantIds(resource).constFirst();
    return toAuthPage(resource, request, "login", tenant.toLatin1());
}

Reply IapChallenge::unauthorized(const QByteArray &why) const
{
    Reply reply = Reply::html("Invalid IAP credentials: " + why, 401);
    reply.add(kMarker, "true");
    return reply;
}

Reply IapChallenge::toAuthPage(
    const Resource &resource, const Request &request, const QByteArray &mode, const QByteArray &tenant)
{
    const Hostile &hostile = resource.hostile;
    const Time now = m_parts.clock.now();
    const auto &lifetimes = m_parts.config.lifetimes;
    const State state{resource.id, randomBase64Url(22), originalUriOf(m_parts, resource, request),
        now + lifetimes.state, now + lifetimes.nonce};
    const QUrl page = hostile.authPage.isEmpty() ? m_parts.authPageUrl(resource) : hostile.authPage;
    const QString apiKey = hostile.apiKey.isEmpty() ? m_parts.projectOf(resource).apiKey : hostile.apiKey;
    const QByteArray tid = hostile.tenant.isEmpty() || tenant.isEmpty() ? tenant : hostile.tenant.toLatin1();
    const QByteArray redirectUri =
        hostile.redirectUri.isEmpty() ? m_parts.redirectUri(resource) : hostile.redirectUri.toEncoded();
    QByteArray location =
        page.toEncoded() + (page.hasQuery() ? '&' : '?') + "apiKey=" + apiKey.toLatin1() + "&mode=" + mode;
    if (!tid.isEmpty())
        location += "&tid=" + tid;
    location += "&redirect_uri=" + redirectUri + "&state=" + m_parts.ledger.issueState(state);
    Reply reply = Reply::redirect(location);
    reply.add("set-cookie",
        kNoncePrefix + state.nonce + "=1; expires=" + httpDate(state.nonceExpires) + "; path=/; Secure; HttpOnly");
    reply.add(kMarker, "true");
    return reply;
}

Reply IapChallenge::toGoogle(const Resource &resource) const
{
    Reply reply = Reply::redirect("https://accounts.google.com/o/oauth2/v2/auth?client_id=481516234200-"
        + hexOf(resource).toLower().toLatin1()
        + ".apps.googleusercontent.com&response_type=code&scope=openid+email"
          "&redirect_uri=https://iap.googleapis.com/v1/oauth/clientIds/481516234200-"
        + hexOf(resource).toLower().toLatin1() + ".apps.googleusercontent.com:handleRedirect&code_challenge="
        + randomBase64Url(43) + "&code_challenge_method=S256&cred_ref=true&state=" + randomBase64Url(600));
    const Time expires = m_parts.clock.now() + m_parts.config.lifetimes.nonce;
    reply.add("set-cookie",
        kNoncePrefix + randomBase64Url(22) + "=1; expires=" + httpDate(expires) + "; path=/; Secure; HttpOnly");
    reply.add(kMarker, "true");
    return reply;
}

void IapChallenge::expireCookies(const Resource &resource, Reply &reply) const
{
    const QByteArray domain =
        resource.hostile.cookieDomain.isEmpty() ? QByteArray() : "; Domain=" + resource.hostile.cookieDomain.toLatin1();
    reply.add("set-cookie", sessionCookieName(resource) + '=' + kExpired + domain);
    reply.add("set-cookie", QByteArrayLiteral("GCP_IAP_UID=") + kExpired);
}

Reply IapChallenge::signOut(const Resource &resource, const Request &request)
{
    Reply reply =
        resource.protection == Protection::Google ? toGoogle(resource) : toAuthPage(resource, request, "signout", {});
    expireCookies(resource, reply);
    return reply;
}

Reply IapChallenge::clearCookies(const Resource &resource, const Request &request) const
{
    Reply reply = Reply::redirect(originalUriOf(m_parts, resource, request).toEncoded());
    expireCookies(resource, reply);
    reply.add(kMarker, "true");
    return reply;
}

}
