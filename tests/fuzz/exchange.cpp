// What IAP's redirect server and the resource answer on the way to a session.

#include "iap/exchange.h"

#include "iap/identity.h"
#include "iap/origin.h"
#include "iap/trust.h"
#include "target.h"

namespace lanyard::fuzz {

static void examineExchange(const HttpReply &reply)
{
    const auto exchange = readExchange(reply);
    if (!exchange)
        return requireUseful(exchange.error(), reply);
    requireSendable(targetRequest(*exchange, "GCP_IAP_XSRF_NONCE_x=1"));
    const HttpRequest byQuery = targetRequestByQuery(*exchange, {});
    if (!checkTargetUri(exchange->targetUri, reply.url))
        return;
    requireSendable(byQuery);
    const QByteArray target =
        exchange->targetUri.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    require(target == "https://wiki.example.com" || target == "https://wiki.example.com:443",
        "a redirect token goes to the resource alone");
    require(originOf(byQuery.url) == originOf(reply.url), "by query too");
    require(queryValue(exchange->targetUri, QStringLiteral("rt")).size()
            || queryValue(byQuery.url, QStringLiteral("rt")).toLatin1() == exchange->redirectToken.reveal(),
        "the token arrives as it was given");
}

void examine(const QByteArray &input)
{
    const HttpReply reply = replyFrom(input);
    examineExchange(reply);

    const auto info = readSessionInfo(reply);
    if (!info)
        requireUseful(info.error(), reply);
    else
        require(!info->tenantIds.isEmpty() && info->tenantIds.size() <= 1000, "session information lists tenants");

    const auto identity = readIdentity(reply);
    if (!identity)
        requireUseful(identity.error(), reply);
    else
        require(identity->isKnown == !identity->uid.isEmpty(), "an identity that was told has a uid");
    require(!wantsNonceCheck(reply) || reply.status == 200, "a nonce check is asked for by a 200");
}

}
