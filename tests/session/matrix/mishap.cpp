#include "session/matrix/mishap.h"

#include <array>
#include <utility>

namespace lanyard {

namespace {

constexpr std::array kNames{
    std::pair{Mishap::NoSuchHost, "DNS: no such host"},
    std::pair{Mishap::Refused, "connect: refused"},
    std::pair{Mishap::ResetAtConnect, "connect: reset"},
    std::pair{Mishap::SilenceAtConnect, "TLS: silence"},
    std::pair{Mishap::HandshakeBroken, "TLS: handshake broken off"},
    std::pair{Mishap::CertificateExpired, "TLS: certificate expired"},
    std::pair{Mishap::CertificateOfOtherHost, "TLS: certificate of another host"},
    std::pair{Mishap::PortalCertificate, "TLS: a portal's certificate"},
    std::pair{Mishap::PortalCertificateKnown, "TLS: the same, portal known"},
    std::pair{Mishap::ExpiredByWrongClock, "TLS: expired, clock a day off"},
    std::pair{Mishap::ProxyWantsPassword, "proxy: wants a password"},
    std::pair{Mishap::ProxyRefuses, "proxy: refuses (403)"},
    std::pair{Mishap::ProxyGone, "proxy: gone"},
    std::pair{Mishap::ResetAfterRequest, "request: reset"},
    std::pair{Mishap::SilenceAfterRequest, "request: silence"},
    std::pair{Mishap::ResetInHeaders, "headers: reset"},
    std::pair{Mishap::SilenceInHeaders, "headers: silence"},
    std::pair{Mishap::Drip, "drip: a byte at a time"},
    std::pair{Mishap::ThousandHeaders, "headers: 1,000"},
    std::pair{Mishap::ResetBeforeBody, "body: reset before"},
    std::pair{Mishap::ResetInBody, "body: reset within"},
    std::pair{Mishap::SilenceInBody, "body: silence"},
    std::pair{Mishap::ResetAfterBody, "body: reset after"},
    std::pair{Mishap::FiftyMegabytes, "body: 50 MB"},
    std::pair{Mishap::Truncated, "body: truncated"},
    std::pair{Mishap::WrongContentType, "wrong content type"},
    std::pair{Mishap::MalformedJson, "malformed JSON"},
    std::pair{Mishap::MissingField, "missing field"},
    std::pair{Mishap::MissingOther, "another missing field"},
    std::pair{Mishap::RedirectLoop, "redirect loop"},
    std::pair{Mishap::PortalPage, "portal: 200 login page"},
    std::pair{Mishap::PortalRedirect, "portal: 302"},
    std::pair{Mishap::Status401, "401"},
    std::pair{Mishap::Status403, "403"},
    std::pair{Mishap::Status404, "404"},
    std::pair{Mishap::Status407, "407"},
    std::pair{Mishap::Status409, "409"},
    std::pair{Mishap::Status429, "429"},
    std::pair{Mishap::Status429RetryAfter, "429, Retry-After"},
    std::pair{Mishap::Status500, "500"},
    std::pair{Mishap::Status502Html, "502 HTML"},
    std::pair{Mishap::Status503Json, "503 JSON"},
    std::pair{Mishap::Status503RetryAfter, "503, Retry-After"},
    std::pair{Mishap::Iap401, "401 by IAP"},
    std::pair{Mishap::Iap403, "403 by IAP"},
    std::pair{Mishap::Iap429, "429 by IAP"},
    std::pair{Mishap::Iap502, "502 by IAP"},
    std::pair{Mishap::TokenExpired, "400 TOKEN_EXPIRED"},
    std::pair{Mishap::UserDisabled, "400 USER_DISABLED"},
    std::pair{Mishap::UserNotFound, "400 USER_NOT_FOUND"},
    std::pair{Mishap::InvalidRefreshToken, "400 INVALID_REFRESH_TOKEN"},
    std::pair{Mishap::QuotaAs400, "400 QUOTA_EXCEEDED"},
    std::pair{Mishap::ReferrerBlocked, "403 referrer blocked"},
    std::pair{Mishap::AppCheckWanted, "401 App Check"},
    std::pair{Mishap::KeyMissing, "403 no API key"},
    std::pair{Mishap::ProjectSuspended, "403 CONSUMER_SUSPENDED"},
    std::pair{Mishap::Gateway401, "401 of a gateway"},
    std::pair{Mishap::Gateway403, "403 of a gateway"},
    std::pair{Mishap::RestartWanted, "400 FAILED_PRECONDITION"},
    std::pair{Mishap::IapTokenRefused, "403 by IAP, error 37"},
    std::pair{Mishap::ClockTenMinutesFast, "clock 10 min fast"},
    std::pair{Mishap::ClockTenMinutesSlow, "clock 10 min slow"},
};

constexpr unsigned kAnywhere = ~0U;

unsigned legsOf(Mishap mishap)
{
    switch (mishap) {
    case Mishap::Iap401:
    case Mishap::Iap403:
    case Mishap::Iap429:
    case Mishap::Iap502:
        return ~(Leg::Mint | Leg::SessionInfo) & ~unsigned(Leg::Exchange);
    case Mishap::TokenExpired:
    case Mishap::UserDisabled:
    case Mishap::UserNotFound:
    case Mishap::InvalidRefreshToken:
    case Mishap::QuotaAs400:
    case Mishap::ReferrerBlocked:
    case Mishap::AppCheckWanted:
    case Mishap::KeyMissing:
    case Mishap::ProjectSuspended:
        return unsigned(Leg::Mint);
    case Mishap::Gateway401:
    case Mishap::Gateway403:
        return (Leg::Mint | Leg::SessionInfo) | unsigned(Leg::Exchange);
    case Mishap::RestartWanted:
        return Leg::SessionInfo | Leg::Exchange;
    case Mishap::IapTokenRefused:
        return Leg::Header | Leg::Query;
    case Mishap::MalformedJson:
        return (Leg::Mint | Leg::SessionInfo) | (Leg::Exchange | Leg::Verify);
    case Mishap::MissingField:
        return ~unsigned(Leg::SignOut);
    case Mishap::MissingOther:
        return (Leg::Challenge | Leg::Mint) | unsigned(Leg::Exchange);
    default:
        return kAnywhere;
    }
}

}

QString nameOf(Mishap mishap)
{
    for (const auto &[value, name] : kNames) {
        if (value == mishap)
            return QString::fromLatin1(name);
    }
    return {};
}

QList<Mishap> allMishaps()
{
    QList<Mishap> all;
    for (const auto &[value, name] : kNames)
        all += value;
    return all;
}

bool canHappen(Mishap mishap, Leg leg)
{
    return (legsOf(mishap) & unsigned(leg)) != 0;
}

}
