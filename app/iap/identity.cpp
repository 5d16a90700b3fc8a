#include "iap/identity.h"

#include "iap/mode_url.h"
#include "iap/token.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

HttpRequest withSession(const QUrl &url, const Cookies &session)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Cookie", session.header()}};
    return request;
}

// "securetoken.google.com/<project>[/<tenant>]:<uid>" (PROTOCOL.md#modes; the tenant's part is inferred).
Identity identityOf(const QString &subject)
{
    const QString issuer = subject.section(u':', 0, 0);
    const QString uid = subject.section(u':', 1);
    if (!issuer.startsWith(QLatin1String("securetoken.google.com/")) || uid.isEmpty())
        return {};
    return Identity{uid, issuer.section(u'/', 2, 2), true, {}, issuer.section(u'/', 1, 1)};
}

}

HttpRequest identityRequest(const QUrl &resource, const Cookies &session)
{
    HttpRequest request = withSession(identityUrl(resource), session);
    request.headers.emplaceBack("X-Requested-With", "XMLHttpRequest");
    request.headers.emplaceBack("Accept", "application/json,*/*");
    return request;
}

StepResult<Identity> readIdentity(const HttpReply &reply)
{
    if (reply.fault != TransportFault::None)
        return tl::unexpected(judge(Step::Verify, reply));
    const bool isRefusal = reply.status == 401 || (reply.status >= 300 && reply.status < 400);
    if (isRefusal && reply.hasMarker())
        return stepError(
            Reason::IapUnavailable, QStringLiteral("new session refused: HTTP %1").arg(reply.status), Next::Restart);
    if (reply.status >= 400 && reply.hasMarker())
        return tl::unexpected(judge(Step::Verify, reply));
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    if (reply.status == 200 && object.contains(u"sub")) {
        Identity identity = identityOf(object.value(u"sub").toString());
        if (identity.isKnown)
            identity.email = object.value(u"email").toString().section(u':', 1);
        return identity;
    }
    return Identity{}; // the app answered: the session let us through
}

StepResult<void> checkIdentity(const Identity &identity, const IdToken &token)
{
    if (!identity.isKnown)
        return {};
    const bool isSameTenant = identity.tenant.isEmpty() || identity.tenant == token.tenant;
    if (identity.uid == token.person.uid && isSameTenant)
        return {};
    return stepError(Reason::UntrustedRedirect, QStringLiteral("the resource took us for somebody else"));
}

HttpRequest signOutRequest(const QUrl &resource, const Cookies &session)
{
    HttpRequest request = withSession(signOutUrl(resource), session);
    request.headers.emplaceBack("Accept", "text/html,*/*");
    request.timeout = std::chrono::seconds(5);
    return request;
}

}
