// IAP's redirect, read from a resource's answer.

#include "iap/challenge.h"

#include "iap/account_key.h"
#include "iap/exchange.h"
#include "iap/origin.h"
#include "iap/trust.h"
#include "target.h"

namespace lanyard::fuzz {

namespace {

HttpReply redirectTo(const HttpReply &like, const QUrl &location)
{
    HttpReply reply = like;
    reply.headers = {{"location", location.toEncoded()}};
    return reply;
}

void requirePlain(const Challenge &challenge)
{
    require(isAcceptableEndpoint(challenge.authPage, true), "a sign-in page is https, or on this computer");
    for (const char *key : {"apiKey", "mode", "tid", "redirect_uri", "state"})
        require(queryValue(challenge.authPage, QLatin1String(key)).isEmpty(), "the page's address holds no protocol");
    const QUrl written(challenge.authPage.toString(QUrl::FullyEncoded), QUrl::StrictMode);
    require(written == challenge.authPage, "the page's address can be written down and read again");
    require(challenge.redirectUri.isValid() && !challenge.state.isEmpty(), "a challenge can be answered");
    require(challenge.mode != Challenge::Mode::Login || !challenge.tid.isEmpty(), "a login has a tid");
    const AccountKey key{originOf(challenge.authPage), challenge.apiKey, tenantOfTid(challenge.tid)};
    require(AccountKey::fromText(key.toText()) == key, "an account's key comes back from the keychain");
}

void requireTrusted(const Challenge &challenge)
{
    const Pin pin{QStringLiteral("https://login.example.net"), QStringLiteral("AIza")};
    if (checkPin(challenge, pin)) {
        require(challenge.authPage.scheme() == QLatin1String("https"), "a pinned page is https");
        require(challenge.authPage.host() == QLatin1String("login.example.net"), "a pinned page is on its host");
        require(challenge.authPage.userInfo().isEmpty(), "a pinned page names no user");
    }
    if (checkRedirectUri(challenge.redirectUri, {QStringLiteral("iap.googleapis.com")}, false)) {
        const QByteArray encoded = challenge.redirectUri.toEncoded();
        require(encoded.startsWith("https://iap.googleapis.com/v")
                || encoded.startsWith("https://iap.googleapis.com:443/v"),
            "a trusted exchange endpoint is IAP's");
    }
}

void requireTenantCanBeChosen(const Challenge &challenge, const HttpReply &reply)
{
    const QUrl location = reply.url.resolved(QUrl::fromEncoded(reply.header("location")));
    const auto chosen = readChallenge(redirectTo(reply, withTenant(location, QStringLiteral("acme-1"))));
    require(chosen && chosen->mode == Challenge::Mode::Login, "a chosen tenant makes it a login");
    require(chosen->tid == QLatin1String("acme-1"), "of that tenant");
    require(chosen->state == challenge.state && chosen->redirectUri == challenge.redirectUri
            && chosen->apiKey == challenge.apiKey,
        "and changes nothing else");
}

}

void examine(const QByteArray &input)
{
    const HttpReply reply = replyFrom(input);
    const auto challenge = readChallenge(reply);
    if (!challenge)
        return requireUseful(challenge.error(), reply);
    requirePlain(*challenge);
    requireTrusted(*challenge);
    requireSendable(sessionInfoRequest(*challenge));
    requireTenantCanBeChosen(*challenge, reply);
}

}
