#include "sandbox/iap/iap_landing.h"

#include "sandbox/iap/iap_challenge.h"

namespace sandbox {

namespace {

// Error numbers of PROTOCOL.md#error-pages.
constexpr int kNotCompleted = 9;
constexpr int kTokenInvalid = 37;

}

std::optional<RedirectToken> IapLanding::tokenOf(const Resource &resource, const QByteArray &text) const
{
    const auto token = m_parts.ledger.liveRedirectToken(text);
    return token && token->state.resource == resource.id ? token : std::nullopt;
}

bool IapLanding::hasNonce(const RedirectToken &token, const Request &request) const
{
    return token.state.nonceExpires > m_parts.clock.now()
        && request.cookies().contains("GCP_IAP_XSRF_NONCE_" + token.state.nonce);
}

void IapLanding::setCookies(const Resource &resource, const RedirectToken &token, Reply &reply)
{
    if (resource.hostile.withoutSessionCookie)
        return;
    QByteArray cookie = sessionCookieName(resource) + '=' + m_parts.ledger.issueSession({resource.id, token.identity})
        + "; path=/; Secure; HttpOnly";
    if (!resource.hostile.cookieDomain.isEmpty())
        cookie += "; Domain=" + resource.hostile.cookieDomain.toLatin1();
    for (int i = 0; i < resource.hostile.cookieBomb; ++i)
        reply.add("set-cookie", "bomb_" + QByteArray::number(i) + "=boom; path=/");
    reply.add("set-cookie", cookie);
    const QString uid = token.identity.issuer() + u':' + token.identity.uid;
    reply.add("set-cookie", "GCP_IAP_UID=" + uid.toLatin1() + "; path=/; Secure; HttpOnly");
}

Reply IapLanding::errorPage(const Resource &resource, int status, int code) const
{
    const QByteArray number = QByteArray::number(code);
    Reply reply = Reply::text(resource.wording == ErrorWording::Old
            ? "There was a problem with your request. Error " + number + " code."
            : "There was a problem with your request. See the frequently asked questions of IAP for help. Error code "
                + number,
        status);
    reply.add(kMarker, "true");
    return reply;
}

Reply IapLanding::byHeader(const Resource &resource, const Request &request)
{
    const QByteArray text = request.header("x-iap-3p-token");
    const auto token = tokenOf(resource, text);
    Reply reply;
    if (!token) {
        reply = errorPage(resource, 403, kTokenInvalid);
    } else if (resource.nonce == NonceMode::RtRequired || !hasNonce(*token, request)) {
        reply = Reply::text("XsrfNonceCheckIsNeeded");
        reply.add(kMarker, "true");
    } else {
        m_parts.ledger.useRedirectToken(text);
        reply = Reply::text("Signed in.");
        reply.add(kMarker, "true");
        setCookies(resource, *token, reply);
    }
    allowThisOrigin(reply, request);
    return reply;
}

Reply IapLanding::byQuery(const Resource &resource, const Request &request)
{
    const QByteArray text = request.queryValue(QStringLiteral("rt")).toLatin1();
    const auto token = tokenOf(resource, text);
    if (!token)
        return errorPage(resource, 403, kTokenInvalid);
    if (!hasNonce(*token, request))
        return errorPage(resource, 400, kNotCompleted);
    m_parts.ledger.useRedirectToken(text);
    Reply reply = Reply::redirect(token->state.originalUri.toEncoded());
    reply.add(kMarker, "true");
    setCookies(resource, *token, reply);
    return reply;
}

}
