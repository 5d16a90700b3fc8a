#include "iap/challenge.h"

#include "iap/account_key.h"
#include "iap/origin.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <optional>

namespace lanyard {

namespace {

std::optional<Challenge::Mode> modeOf(const QString &text)
{
    if (text == QLatin1String("login"))
        return Challenge::Mode::Login;
    if (text == QLatin1String("selectAuthSession"))
        return Challenge::Mode::SelectAuthSession;
    if (text == QLatin1String("reauth"))
        return Challenge::Mode::Reauth;
    if (text == QLatin1String("signout"))
        return Challenge::Mode::SignOut;
    return std::nullopt;
}

QUrl withoutProtocol(QUrl page)
{
    QUrlQuery query(page);
    for (const char *key : {"apiKey", "mode", "tid", "redirect_uri", "state", "hl"})
        query.removeAllQueryItems(QLatin1String(key));
    page.setQuery(query.isEmpty() ? QString() : query.query(QUrl::FullyEncoded));
    page.setFragment({});
    return page;
}

constexpr const char *kNotBehindIap = QT_TRANSLATE_NOOP(
    "lanyard::Challenge", "This site is not behind Identity-Aware Proxy, so there is no session to keep.");
constexpr const char *kGoogleAccounts = QT_TRANSLATE_NOOP("lanyard::Challenge",
    "This site is behind Identity-Aware Proxy with Google accounts; its sessions need no help from Lanyard.");
constexpr const char *kNoSignInPage = QT_TRANSLATE_NOOP("lanyard::Challenge",
    "Identity-Aware Proxy redirected to a page that is not a sign-in page for external identities.");

tl::unexpected<Verdict> noChallenge(const QString &detail, const char *sentence)
{
    Verdict verdict{
        {Reason::Configuration, detail, std::nullopt, QCoreApplication::translate("lanyard::Challenge", sentence)},
        Next::AsReason};
    return tl::unexpected(std::move(verdict));
}

tl::unexpected<Verdict> otherRedirect(const HttpReply &reply, const QUrl &location)
{
    const QString origin = originOf(location);
    const QString seen = QStringLiteral("redirected to %1").arg(origin);
    if (origin == QLatin1String("https://accounts.google.com"))
        return noChallenge(seen, kGoogleAccounts);
    return noChallenge(seen, reply.hasMarker() ? kNoSignInPage : kNotBehindIap);
}

}

HttpRequest challengeRequest(const QUrl &resource)
{
    HttpRequest request;
    request.url = resource;
    request.headers = {{"Accept", "text/html,*/*"}};
    return request;
}

bool isChallenge(const QUrl &address)
{
    const QUrl redirectUri(queryValue(address, QStringLiteral("redirect_uri")), QUrl::StrictMode);
    return modeOf(queryValue(address, QStringLiteral("mode"))) && redirectUri.isValid()
        && !queryValue(address, QStringLiteral("state")).isEmpty();
}

Result<Challenge> challengeIn(const QUrl &address)
{
    Challenge challenge;
    challenge.mode = modeOf(queryValue(address, QStringLiteral("mode"))).value_or(Challenge::Mode::Login);
    challenge.authPage = withoutProtocol(address);
    challenge.apiKey = queryValue(address, QStringLiteral("apiKey"));
    challenge.tid = queryValue(address, QStringLiteral("tid"));
    challenge.redirectUri = QUrl(queryValue(address, QStringLiteral("redirect_uri")), QUrl::StrictMode);
    challenge.state = queryValue(address, QStringLiteral("state"));
    if (challenge.apiKey.isEmpty() || (challenge.mode == Challenge::Mode::Login && challenge.tid.isEmpty()))
        return failure(Reason::Configuration, QStringLiteral("challenge without apiKey or tid"));
    if (!isKeyPart(challenge.apiKey) || (!challenge.tid.isEmpty() && !isKeyPart(challenge.tid)))
        return failure(Reason::Configuration, QStringLiteral("challenge with a malformed apiKey or tid"));
    if (!isAcceptableEndpoint(
            challenge.authPage, true)) // plain http to loopback is for the pin and the policy to allow
        return failure(Reason::UntrustedRedirect, QStringLiteral("sign-in page is not https"));
    return challenge;
}

StepResult<Challenge> readChallenge(const HttpReply &reply)
{
    if (reply.fault != TransportFault::None || reply.status >= 400)
        return tl::unexpected(judge(Step::Challenge, reply));
    if (reply.status < 300)
        return noChallenge(QStringLiteral("answered %1 without a challenge").arg(reply.status), kNotBehindIap);

    const QUrl location = reply.url.resolved(QUrl::fromEncoded(reply.header("location")));
    if (!isChallenge(location))
        return otherRedirect(reply, location);
    Result<Challenge> challenge = challengeIn(location);
    if (!challenge)
        return tl::unexpected(Verdict{challenge.error(), Next::AsReason});
    return std::move(*challenge);
}

Verdict ofKnownResource(Verdict verdict, const HttpReply &reply)
{
    const bool isHostile = verdict.error.reason == Reason::UntrustedRedirect;
    if (reply.fault != TransportFault::None || reply.status >= 400 || isHostile)
        return verdict;
    verdict.error.reason = reply.hasMarker() ? Reason::IapUnavailable : Reason::CaptivePortal;
    verdict.error.sentence.clear(); // it is about sites that were never behind IAP
    verdict.next = Next::RetryThenContactAdmin;
    return verdict;
}

bool isSameBackend(const QUrl &a, const QUrl &b)
{
    return isSameOrigin(a, b) && a.path().section(u'/', -1) == b.path().section(u'/', -1);
}

QUrl withTenant(const QUrl &challenge, const QString &tenant)
{
    QUrlQuery query(challenge);
    query.removeAllQueryItems(QStringLiteral("mode"));
    query.removeAllQueryItems(QStringLiteral("tid"));
    query.addQueryItem(QStringLiteral("mode"), QStringLiteral("login"));
    query.addQueryItem(QStringLiteral("tid"), QString::fromLatin1(QUrl::toPercentEncoding(tenant)));
    QUrl url = challenge;
    url.setQuery(query);
    return url;
}

}
