#pragma once

// Why a session is in its state: one code (app/README.md#reasons), with its one-sentence text.

#include <QCoreApplication>
#include <QLatin1String>
#include <QString>
#include <array>
#include <optional>

namespace lanyard {

enum class Reason {
    Ok,
    Offline,
    Metered,
    CaptivePortal,
    Proxy,
    ProxySignIn, ///< the proxy asks for a user name and password
    Tls,
    Clock,
    RateLimited,
    IdentityPlatformUnavailable,
    IapUnavailable,
    Revoked,
    UserDisabled,
    UserNotFound,
    TokenInvalid,
    ProviderNotAllowed, ///< signed in by a provider that the policy does not name
    InteractiveRequired,
    Cancelled, ///< the user said no: closed the window, declined a question
    Superseded, ///< overtaken by a later request: a sign-out, a switch, a newer sign-in
    TenantNotAllowed,
    AccessDenied,
    Configuration,
    UntrustedRedirect,
    KeychainLocked,
    KeychainUnavailable,
    Internal,
};

inline constexpr std::array kAllReasons{Reason::Ok, Reason::Offline, Reason::Metered, Reason::CaptivePortal,
    Reason::Proxy, Reason::ProxySignIn, Reason::Tls, Reason::Clock, Reason::RateLimited,
    Reason::IdentityPlatformUnavailable, Reason::IapUnavailable, Reason::Revoked, Reason::UserDisabled,
    Reason::UserNotFound, Reason::TokenInvalid, Reason::ProviderNotAllowed, Reason::InteractiveRequired,
    Reason::Cancelled, Reason::Superseded, Reason::TenantNotAllowed, Reason::AccessDenied, Reason::Configuration,
    Reason::UntrustedRedirect, Reason::KeychainLocked, Reason::KeychainUnavailable, Reason::Internal};

/// What a reason asks of us (PROTOCOL.md#verdicts): every reason has exactly one.
enum class Remedy {
    None, ///< nothing is wrong, or nothing is left to do
    Retry, ///< class T: keep everything, try again later
    SignIn, ///< class P: only the user's sign-in helps
    ContactAdmin, ///< class C: keep the token, tell whoever administers this
};

Remedy remedy(Reason reason);

/// Whether the user ended it, by saying no or by a later request that reports its own outcome: nothing to report.
constexpr bool isUsersOwnDoing(Reason reason)
{
    return reason == Reason::Cancelled || reason == Reason::Superseded;
}

/// The stable code, as in `status --json` ("identity-platform-unavailable").
QLatin1String code(Reason reason);
std::optional<Reason> reasonFromCode(QStringView code);

/// One translated sentence: what happened and what to do.
class ReasonText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::ReasonText)
public:
    static QString of(Reason reason);
    /// A few words for narrow places, as in "Sign in again: password changed". Empty for Ok.
    static QString brief(Reason reason);
};

}
