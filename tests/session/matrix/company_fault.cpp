#include "session/matrix/company_fault.h"

#include "sandbox/web/http.h"

namespace lanyard {

namespace {

using sandbox::Fault;

constexpr auto kMarkerName = "x-goog-iap-generated-response";

bool speaksJson(Leg leg)
{
    return leg == Leg::Mint || leg == Leg::SessionInfo || leg == Leg::Exchange;
}

/// As Google's APIs say it, or as an app, a balancer or a filter in front of a resource does.
Fault status(Leg leg, int number, const sandbox::Headers &headers = {})
{
    Fault fault = Fault::answer(sandboxStep(leg), number, "Not now.", headers);
    fault.contentType = "text/plain";
    if (speaksJson(leg)) {
        fault = Fault::googleError(sandboxStep(leg), number, "Some sentence.");
        fault.headers = headers;
    }
    return fault;
}

Fault byIap(Leg leg, int number, const QByteArray &body = "Not now.", sandbox::Headers headers = {})
{
    headers.emplaceBack(kMarkerName, "true");
    Fault fault = Fault::answer(sandboxStep(leg), number, body, headers);
    fault.contentType = "text/plain";
    return fault;
}

/// A challenge in which a part is missing.
Fault challengeWithout(const QByteArray &part, const sandbox::Company &company)
{
    const QByteArray exchange =
        "https://" + company.iapHostPort().toLatin1() + "/v1beta1/gcip/resources/AB:handleRedirect";
    QByteArrayList query{"apiKey=AIza", "mode=login", "tid=x", "redirect_uri=" + exchange, "state=eyJ.x.y"};
    query.removeIf([&part](const QByteArray &item) { return item.startsWith(part); });
    const QByteArray page = company.baseUrl(QStringLiteral("login.acme.localhost")).toEncoded();
    return byIap(Leg::Challenge, 302, {}, {{"location", page + '?' + query.join('&')}});
}

Fault missingField(Leg leg, const sandbox::Company &company)
{
    switch (leg) {
    case Leg::Challenge:
        return challengeWithout("state=", company);
    case Leg::Mint:
        return Fault::missing(sandboxStep(leg), QStringLiteral("id_token"));
    case Leg::SessionInfo:
        return Fault::missing(sandboxStep(leg), QStringLiteral("tenantIds"));
    case Leg::Exchange:
        return Fault::missing(sandboxStep(leg), QStringLiteral("redirectToken"));
    case Leg::Verify:
        return Fault::missing(sandboxStep(leg), QStringLiteral("sub"));
    case Leg::Header:
    case Leg::Query:
    case Leg::SignOut:
        return byIap(leg, 200, "Signed in."); // and no session cookie
    }
    Q_UNREACHABLE();
}

Fault missingOther(Leg leg, const sandbox::Company &company)
{
    if (leg == Leg::Challenge)
        return challengeWithout("apiKey=", company);
    return Fault::missing(
        sandboxStep(leg), leg == Leg::Mint ? QStringLiteral("refresh_token") : QStringLiteral("targetUri"));
}

Fault ofKind(Leg leg, Fault::Kind kind, int amount = 1)
{
    Fault fault = Fault::of(sandboxStep(leg), kind);
    fault.amount = amount;
    fault.contentType = "text/plain";
    fault.pause = std::chrono::milliseconds(5);
    return fault;
}

Fault googles(Leg leg, int number, const QByteArray &message)
{
    return Fault::googleError(sandboxStep(leg), number, message);
}

Fault projectSuspended(Leg leg)
{
    return Fault::googleError(
        sandboxStep(leg), 403, "Permission denied: Consumer 'projects/7' has been suspended.", "CONSUMER_SUSPENDED");
}

Fault byGateway(Leg leg, int number)
{
    return Fault::answer(sandboxStep(leg), number, R"({"message":"Not for you","request_id":"7"})");
}

Fault restartWanted(Leg leg)
{
    Fault fault = googles(leg, 400, "x");
    fault.body = sandbox::googleError(
        400, "Visit the URL again to restart the authentication process.", "FAILED_PRECONDITION", {})
                     .body;
    return fault;
}

}

sandbox::Fault companyFault(Mishap mishap, Leg leg, const sandbox::Company &company)
{
    const sandbox::Headers retryAfter{{"retry-after", QByteArray::number(kRetryAfter)}};
    switch (mishap) {
    case Mishap::ResetAfterRequest:
        return ofKind(leg, Fault::Kind::Drop);
    case Mishap::SilenceAfterRequest:
        return ofKind(leg, Fault::Kind::Stall);
    case Mishap::ResetInHeaders:
        return ofKind(leg, Fault::Kind::DropInHead);
    case Mishap::SilenceInHeaders:
        return ofKind(leg, Fault::Kind::StallInHead);
    case Mishap::Drip:
        return ofKind(leg, Fault::Kind::Drip);
    case Mishap::ThousandHeaders:
        return ofKind(leg, Fault::Kind::ManyHeaders, 1000);
    case Mishap::ResetBeforeBody:
        return ofKind(leg, Fault::Kind::DropBeforeBody);
    case Mishap::ResetInBody:
        return ofKind(leg, Fault::Kind::DropInBody);
    case Mishap::SilenceInBody:
        return ofKind(leg, Fault::Kind::StallInBody);
    case Mishap::ResetAfterBody:
        return ofKind(leg, Fault::Kind::DropAfterBody);
    case Mishap::FiftyMegabytes:
        return ofKind(leg, Fault::Kind::BigBody, 50);
    case Mishap::Truncated:
        return ofKind(leg, Fault::Kind::Truncated);
    case Mishap::WrongContentType:
        return ofKind(leg, Fault::Kind::WrongContentType);
    case Mishap::MalformedJson:
        return ofKind(leg, Fault::Kind::MalformedJson);
    case Mishap::MissingField:
        return missingField(leg, company);
    case Mishap::MissingOther:
        return missingOther(leg, company);
    case Mishap::RedirectLoop:
        return Fault::redirect(sandboxStep(leg), company.resourceUrl(QStringLiteral("portal")).toEncoded());
    case Mishap::PortalPage:
        return Fault::html(sandboxStep(leg), 200);
    case Mishap::PortalRedirect:
        return Fault::answer(sandboxStep(leg), 302, {}, {{"location", "https://login.airport.example/"}});
    case Mishap::Status401:
        return status(leg, 401);
    case Mishap::Status403:
        return status(leg, 403);
    case Mishap::Status404:
        return status(leg, 404);
    case Mishap::Status407:
        return status(leg, 407);
    case Mishap::Status409:
        return status(leg, 409);
    case Mishap::Status429:
        return status(leg, 429);
    case Mishap::Status429RetryAfter:
        return status(leg, 429, retryAfter);
    case Mishap::Status500:
        return status(leg, 500);
    case Mishap::Status502Html:
        return Fault::html(sandboxStep(leg), 502);
    case Mishap::Status503Json:
        return googles(leg, 503, "The service is unavailable.");
    case Mishap::Status503RetryAfter:
        return status(leg, 503, retryAfter);
    case Mishap::Iap401:
        return byIap(leg, 401);
    case Mishap::Iap403:
        return byIap(leg, 403);
    case Mishap::Iap429:
        return byIap(leg, 429);
    case Mishap::Iap502:
        return byIap(leg, 502);
    case Mishap::IapTokenRefused:
        return byIap(leg, 403, "There was a problem. Error code 37");
    case Mishap::TokenExpired:
        return googles(leg, 400, "TOKEN_EXPIRED");
    case Mishap::UserDisabled:
        return googles(leg, 400, "USER_DISABLED");
    case Mishap::UserNotFound:
        return googles(leg, 400, "USER_NOT_FOUND");
    case Mishap::InvalidRefreshToken:
        return googles(leg, 400, "INVALID_REFRESH_TOKEN");
    case Mishap::QuotaAs400:
        return googles(leg, 400, "QUOTA_EXCEEDED : Exceeded quota for refreshing tokens.");
    case Mishap::ReferrerBlocked:
        return googles(leg, 403, "Requests from referer <empty> are blocked.");
    case Mishap::AppCheckWanted:
        return googles(leg, 401, "Firebase App Check token is invalid.");
    case Mishap::KeyMissing:
        return googles(leg, 403, "The request is missing a valid API key.");
    case Mishap::ProjectSuspended:
        return projectSuspended(leg);
    case Mishap::Gateway401:
        return byGateway(leg, 401);
    case Mishap::Gateway403:
        return byGateway(leg, 403);
    case Mishap::RestartWanted:
        return restartWanted(leg);
    default:
        qFatal("that is no fault of the company: %s", qPrintable(nameOf(mishap)));
    }
}

}
