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

tl::unexpected<Verdict> noChallenge(Reason reason, const QString &detail, const char *sentence)
{
    Verdict verdict{
        {reason, detail, std::nullopt, QCoreApplication::translate("lanyard::Challenge", sentence)}, Next::AsReason};
    return tl::unexpected(std::move(verdict));
}

}

HttpRequest challengeRequest(const QUrl &resource)
{
    HttpRequest request;
    request.url = resource;
    request.headers = {{"Accept", "text/html,*/*"}};
    return request;
}

StepResult<Challenge> readChallenge(const HttpReply &reply)
{
    if (reply.fault != TransportFault::None || reply.status >= 400)
        return tl::unexpected(judge(Step::Challenge, reply));
    if (reply.status < 300)
        return noChallenge(Reason::Configuration, QStringLiteral("answered %1 without a challenge").arg(reply.status),
            QT_TRANSLATE_NOOP(
                "lanyard::Challenge", "This site is not behind Identity-Aware Proxy, so there is no session to keep."));

    const QUrl location = reply.url.resolved(QUrl::fromEncoded(reply.header("location")));
    const auto mode = modeOf(queryValue(location, QStringLiteral("mode")));
    Challenge challenge;
    challenge.redirectUri = QUrl(queryValue(location, QStringLiteral("redirect_uri")), QUrl::StrictMode);
    challenge.state = queryValue(location, QStringLiteral("state"));
    if (!mode || challenge.state.isEmpty() || !challenge.redirectUri.isValid()) {
        const QString seen = QStringLiteral("redirected to %1").arg(originOf(location));
        if (originOf(location) == QLatin1String("https://accounts.google.com"))
            return noChallenge(Reason::Configuration, seen,
                QT_TRANSLATE_NOOP("lanyard::Challenge",
                    "This site is behind Identity-Aware Proxy with Google accounts; its sessions need no help from "
                    "Lanyard."));
        if (reply.hasMarker())
            return noChallenge(Reason::Configuration, seen,
                QT_TRANSLATE_NOOP("lanyard::Challenge",
                    "Identity-Aware Proxy sent us to a page that is no sign-in page with external identities."));
        return noChallenge(Reason::Configuration, seen,
            QT_TRANSLATE_NOOP(
                "lanyard::Challenge", "This site is not behind Identity-Aware Proxy, so there is no session to keep."));
    }
    challenge.mode = *mode;
    challenge.authPage = withoutProtocol(location);
    challenge.apiKey = queryValue(location, QStringLiteral("apiKey"));
    challenge.tid = queryValue(location, QStringLiteral("tid"));
    if (challenge.apiKey.isEmpty() || (challenge.mode == Challenge::Mode::Login && challenge.tid.isEmpty()))
        return rejected(Reason::Configuration, QStringLiteral("challenge without apiKey or tid"));
    if (!isKeyPart(challenge.apiKey) || (!challenge.tid.isEmpty() && !isKeyPart(challenge.tid)))
        return rejected(Reason::Configuration, QStringLiteral("challenge whose apiKey or tid is none"));
    if (!isAcceptableEndpoint(challenge.authPage, true)) // whether plain http may be is the pin's and the policy's word
        return rejected(Reason::UntrustedRedirect, QStringLiteral("sign-in page is not https"));
    return challenge;
}
}
