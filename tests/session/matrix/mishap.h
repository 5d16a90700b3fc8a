#pragma once

// What can go wrong with one request: the rows of the fault matrix, from the name of the host to the last byte of the
// body. Plain names; trouble.h causes them, rules.h says what must come of them.

#include "session/matrix/leg.h"

#include <QList>

namespace lanyard {

enum class Mishap {
    // finding and reaching the server
    NoSuchHost,
    Refused,
    ResetAtConnect,
    SilenceAtConnect,
    HandshakeBroken,
    CertificateExpired,
    CertificateOfOtherHost,
    PortalCertificate,
    PortalCertificateKnown, ///< the system told us of the portal
    ExpiredByWrongClock, ///< the certificate is out of date, and so is the computer's clock
    ProxyWantsPassword,
    ProxyRefuses,
    ProxyGone,
    // the answer's bytes
    ResetAfterRequest,
    SilenceAfterRequest,
    ResetInHeaders,
    SilenceInHeaders,
    Drip,
    ThousandHeaders,
    ResetBeforeBody,
    ResetInBody,
    SilenceInBody,
    ResetAfterBody,
    FiftyMegabytes,
    // what the answer says
    Truncated,
    WrongContentType,
    MalformedJson,
    MissingField,
    MissingOther, ///< another required one
    RedirectLoop,
    PortalPage,
    PortalRedirect,
    Status401,
    Status403,
    Status404,
    Status407,
    Status409,
    Status429,
    Status429RetryAfter,
    Status500,
    Status502Html,
    Status503Json,
    Status503RetryAfter,
    // the same, from IAP itself: with its marker
    Iap401,
    Iap403,
    Iap429,
    Iap502,
    // what Google says about the token and the state (PROTOCOL.md#verdicts)
    TokenExpired,
    UserDisabled,
    UserNotFound,
    InvalidRefreshToken,
    QuotaAs400,
    ReferrerBlocked,
    AppCheckWanted,
    KeyMissing,
    ProjectSuspended,
    Gateway401, ///< JSON of something in between, not in Google's form
    Gateway403,
    RestartWanted,
    IapTokenRefused, ///< error 37
    // the computer's clock jumps as the request leaves
    ClockTenMinutesFast,
    ClockTenMinutesSlow,
};

QString nameOf(Mishap mishap);
QList<Mishap> allMishaps();
/// Whether that can happen to that leg: only IAP sets its marker, only securetoken knows of refresh tokens.
bool canHappen(Mishap mishap, Leg leg);

inline constexpr int kRetryAfter = 900; // seconds

}
