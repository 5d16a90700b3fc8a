#include "session/matrix/rules.h"

#include <QSet>

namespace lanyard {

namespace {

using std::chrono::seconds;

constexpr auto kMint = unsigned(Leg::Mint);
constexpr auto kExchange = unsigned(Leg::Exchange);
constexpr auto kInfo = unsigned(Leg::SessionInfo);
constexpr auto kChallenge = unsigned(Leg::Challenge);
constexpr auto kVerify = unsigned(Leg::Verify);
constexpr unsigned kCookie = Leg::Header | Leg::Query;
constexpr unsigned kRedirectServer = Leg::SessionInfo | Leg::Exchange;
constexpr unsigned kIap = kRedirectServer | kCookie | Leg::Challenge | Leg::Verify;
constexpr unsigned kAll = kIap | Leg::Mint;
/// Their honest answers are redirects without a body: what happens to the body cannot hurt.
constexpr unsigned kBodyless = Leg::Challenge | Leg::Query;

struct Rule {
    unsigned legs;
    QList<Mishap> mishaps;
    Expected expected;
};

using M = Mishap;
using R = Reason;

Expected soon(Reason reason, int rounds = 1)
{
    return {reason, R::Ok, rounds, seconds(0)};
}
Expected slowDown(Reason reason)
{
    return {reason, R::Ok, 1, seconds(kRetryAfter)};
}
/// An answer that nobody can place: transient three times (PROTOCOL.md#verdicts).
Expected odd(Reason reason, Reason afterThree, int rounds = 1)
{
    return {reason, afterThree, rounds, seconds(0)};
}

// clang-format off
/// The first that matches counts.
const QList<Rule> &rules()
{
    static const QList<Rule> table{
        // nothing is lost, so nothing happens
        {kAll, {M::ResetAfterBody, M::ClockTenMinutesFast, M::ClockTenMinutesSlow, M::WrongContentType}, {}},
        {kBodyless, {M::ResetBeforeBody, M::ResetInBody, M::SilenceInBody, M::Truncated}, {}},

        // below HTTP all legs are alike
        {kAll, {M::NoSuchHost, M::Refused, M::ResetAtConnect, M::SilenceAtConnect, M::HandshakeBroken,
                   M::ResetAfterRequest, M::SilenceAfterRequest, M::ResetInHeaders, M::SilenceInHeaders, M::Drip,
                   M::ResetBeforeBody, M::ResetInBody, M::SilenceInBody}, soon(R::Offline)},
        {kAll, {M::CertificateExpired, M::CertificateOfOtherHost, M::PortalCertificate}, soon(R::Tls)},
        {kAll, {M::PortalCertificateKnown}, soon(R::CaptivePortal)},
        {kAll, {M::ExpiredByWrongClock}, soon(R::Clock)},
        {kAll, {M::ProxyRefuses, M::ProxyGone}, soon(R::Proxy)},
        {kAll, {M::ProxyWantsPassword, M::Status407}, soon(R::ProxySignIn)},
        {kMint, {M::FiftyMegabytes, M::ThousandHeaders}, soon(R::IdentityPlatformUnavailable)},
        {kIap, {M::FiftyMegabytes, M::ThousandHeaders}, soon(R::IapUnavailable)},

        // securetoken
        {kMint, {M::Truncated, M::MalformedJson, M::MissingField, M::MissingOther},
            odd(R::IdentityPlatformUnavailable, R::Configuration)},
        // no word about the account: nobody is asked to sign in
        {kMint, {M::Status401, M::Status403, M::Status404, M::Gateway401, M::Gateway403},
            odd(R::IdentityPlatformUnavailable, R::Configuration)},
        {kMint, {M::Status409, M::Status500, M::Status502Html, M::Status503Json}, soon(R::IdentityPlatformUnavailable)},
        {kMint, {M::Status503RetryAfter}, slowDown(R::IdentityPlatformUnavailable)},
        {kMint, {M::TokenExpired}, soon(R::Revoked)},
        {kMint, {M::UserDisabled}, soon(R::UserDisabled)},
        {kMint, {M::UserNotFound}, soon(R::UserNotFound)},
        {kMint, {M::InvalidRefreshToken}, soon(R::TokenInvalid)},
        {kMint, {M::QuotaAs400}, soon(R::RateLimited)},
        {kMint, {M::ReferrerBlocked, M::AppCheckWanted, M::KeyMissing, M::ProjectSuspended}, soon(R::Configuration)},

        // a body that verifying does not need: the session let us through (app/README.md#refresh)
        {kVerify, {M::Truncated, M::MalformedJson, M::MissingField}, {}},
        // without IAP's marker it is the app that answers, whatever it says (PROTOCOL.md#marker)
        {kVerify, {M::RedirectLoop, M::PortalPage, M::PortalRedirect, M::Status401, M::Status403, M::Status404,
                      M::Status409, M::Status429, M::Status429RetryAfter, M::Status500, M::Status502Html,
                      M::Status503Json, M::Status503RetryAfter}, {}},

        // everywhere
        {kAll, {M::Status429, M::Iap429}, soon(R::RateLimited)},
        {kAll, {M::Status429RetryAfter}, slowDown(R::RateLimited)},
        {kIap, {M::Status409, M::Status500, M::Status502Html, M::Status503Json, M::Iap502}, soon(R::IapUnavailable)},
        {kIap, {M::Status503RetryAfter}, slowDown(R::IapUnavailable)},
        {kRedirectServer | kMint, {M::RedirectLoop, M::PortalPage, M::PortalRedirect}, soon(R::CaptivePortal)},

        // redirect server
        {kRedirectServer, {M::Truncated, M::MalformedJson, M::MissingField, M::MissingOther, M::Status404,
                              M::Gateway401, M::Gateway403}, odd(R::IapUnavailable, R::Configuration)},
        {kInfo, {M::Status401}, odd(R::IapUnavailable, R::Configuration)}, // it saw no ID token yet
        {kExchange, {M::Status401}, odd(R::IapUnavailable, R::Configuration, 2)}, // Identity Platform has just confirmed us
        {kRedirectServer, {M::Status403}, soon(R::TenantNotAllowed)},
        {kRedirectServer, {M::RestartWanted}, soon(R::IapUnavailable, 3)},

        // targetUri: nothing but the session cookie counts
        {unsigned(Leg::Header), {M::Truncated}, {}},
        {kCookie, {M::RedirectLoop, M::PortalPage, M::PortalRedirect}, soon(R::CaptivePortal, 3)},
        {kCookie, {M::MissingField, M::Status401, M::Status403, M::Status404, M::Iap401}, soon(R::IapUnavailable, 3)},
        {kCookie, {M::Iap403}, soon(R::AccessDenied, 3)},
        {kCookie, {M::IapTokenRefused}, odd(R::IapUnavailable, R::Configuration, 2)},

        // the resource: we know that it stands behind IAP, so what does not look like it passes, or is the operator's
        {kChallenge, {M::RedirectLoop, M::PortalPage, M::PortalRedirect}, odd(R::CaptivePortal, R::Configuration)},
        {kChallenge, {M::MissingField, M::MissingOther, M::Status401, M::Status403, M::Status404, M::Iap401},
            odd(R::IapUnavailable, R::Configuration)},
        {kVerify, {M::Iap401}, soon(R::IapUnavailable, 3)},
        {kChallenge | kVerify, {M::Iap403}, soon(R::AccessDenied)},
    };
    return table;
}
// clang-format on

}

Fate fateOf(Reason reason)
{
    static const QSet<Reason> permanent{
        R::Revoked, R::UserDisabled, R::UserNotFound, R::TokenInvalid, R::ProviderNotAllowed, R::InteractiveRequired};
    static const QSet<Reason> administrators{
        R::Tls, R::TenantNotAllowed, R::AccessDenied, R::Configuration, R::UntrustedRedirect};
    if (reason == R::Ok)
        return Fate::RefreshedSession;
    if (permanent.contains(reason))
        return Fate::Permanent;
    return administrators.contains(reason) ? Fate::Administrator : Fate::Transient;
}

std::optional<Expected> expectedAt(Leg leg, Mishap mishap)
{
    for (const Rule &rule : rules()) {
        if ((rule.legs & unsigned(leg)) != 0 && rule.mishaps.contains(mishap))
            return rule.expected;
    }
    return std::nullopt;
}

bool isSignOutHeard(Mishap mishap)
{
    static const QSet<Mishap> harmless{M::ResetBeforeBody, M::ResetInBody, M::SilenceInBody, M::ResetAfterBody,
        M::Truncated, M::WrongContentType, M::ClockTenMinutesFast, M::ClockTenMinutesSlow};
    return harmless.contains(mishap);
}

}
