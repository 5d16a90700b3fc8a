#include "base/reason.h"

namespace lanyard {

Remedy remedy(Reason reason)
{
    switch (reason) {
    case Reason::Ok:
        return Remedy::None;
    case Reason::Offline:
    case Reason::Metered:
    case Reason::CaptivePortal:
    case Reason::Proxy:
    case Reason::Clock:
    case Reason::RateLimited:
    case Reason::IdentityPlatformUnavailable:
    case Reason::IapUnavailable:
    case Reason::KeychainLocked:
    case Reason::KeychainUnavailable:
    case Reason::Internal:
        return Remedy::Retry;
    case Reason::Revoked:
    case Reason::UserDisabled:
    case Reason::UserNotFound:
    case Reason::TokenInvalid:
    case Reason::InteractiveRequired:
        return Remedy::SignIn;
    case Reason::Tls:
    case Reason::TenantNotAllowed:
    case Reason::AccessDenied:
    case Reason::Configuration:
    case Reason::UntrustedRedirect:
        return Remedy::Operator;
    }
    Q_UNREACHABLE();
}

QLatin1String code(Reason reason)
{
    switch (reason) {
    case Reason::Ok:
        return QLatin1String("ok");
    case Reason::Offline:
        return QLatin1String("offline");
    case Reason::Metered:
        return QLatin1String("metered");
    case Reason::CaptivePortal:
        return QLatin1String("captive-portal");
    case Reason::Proxy:
        return QLatin1String("proxy");
    case Reason::Tls:
        return QLatin1String("tls");
    case Reason::Clock:
        return QLatin1String("clock");
    case Reason::RateLimited:
        return QLatin1String("rate-limited");
    case Reason::IdentityPlatformUnavailable:
        return QLatin1String("identity-platform-unavailable");
    case Reason::IapUnavailable:
        return QLatin1String("iap-unavailable");
    case Reason::Revoked:
        return QLatin1String("revoked");
    case Reason::UserDisabled:
        return QLatin1String("user-disabled");
    case Reason::UserNotFound:
        return QLatin1String("user-not-found");
    case Reason::TokenInvalid:
        return QLatin1String("token-invalid");
    case Reason::InteractiveRequired:
        return QLatin1String("interactive-required");
    case Reason::TenantNotAllowed:
        return QLatin1String("tenant-not-allowed");
    case Reason::AccessDenied:
        return QLatin1String("access-denied");
    case Reason::Configuration:
        return QLatin1String("configuration");
    case Reason::UntrustedRedirect:
        return QLatin1String("untrusted-redirect");
    case Reason::KeychainLocked:
        return QLatin1String("keychain-locked");
    case Reason::KeychainUnavailable:
        return QLatin1String("keychain-unavailable");
    case Reason::Internal:
        return QLatin1String("internal");
    }
    Q_UNREACHABLE();
}

std::optional<Reason> reasonFromCode(QStringView wanted)
{
    for (const Reason reason : kAllReasons) {
        if (code(reason) == wanted)
            return reason;
    }
    return std::nullopt;
}

QString ReasonText::of(Reason reason)
{
    switch (reason) {
    case Reason::Ok:
        return tr("Signed in.");
    case Reason::Offline:
        return tr("No network connection. Lanyard renews the session when the network is back.");
    case Reason::Metered:
        return tr("Renewal is paused because this connection is metered. Choose Refresh now to renew all the same.");
    case Reason::CaptivePortal:
        return tr("This network asks you to sign in first. Open any web page in your browser and follow it.");
    case Reason::Proxy:
        return tr("The network's proxy refused the connection. Check the proxy settings of this computer.");
    case Reason::Tls:
        return tr("The server's certificate cannot be trusted. Do not sign in; tell your administrator.");
    case Reason::Clock:
        return tr("This computer's clock is wrong. Set the date and time, then try again.");
    case Reason::RateLimited:
        return tr("The sign-in service asked us to slow down. Lanyard tries again by itself.");
    case Reason::IdentityPlatformUnavailable:
        return tr("The sign-in service does not answer properly. Lanyard tries again by itself.");
    case Reason::IapUnavailable:
        return tr("The access service does not answer properly. Lanyard tries again by itself.");
    case Reason::Revoked:
        return tr("Your password or e-mail address changed, or you were signed out. Sign in again.");
    case Reason::UserDisabled:
        return tr("This account is disabled. Ask your administrator.");
    case Reason::UserNotFound:
        return tr("This account no longer exists. Sign in with another one, or ask your administrator.");
    case Reason::TokenInvalid:
        return tr("The saved sign-in is no longer accepted. Sign in again.");
    case Reason::InteractiveRequired:
        return tr("This resource needs you to sign in yourself.");
    case Reason::TenantNotAllowed:
        return tr("Your tenant may not use this resource. Switch tenant, or ask your administrator.");
    case Reason::AccessDenied:
        return tr("You are signed in but may not use this resource. Ask your administrator.");
    case Reason::Configuration:
        return tr("This resource is not set up correctly. Tell your administrator.");
    case Reason::UntrustedRedirect:
        return tr("The sign-in page is not the one that was expected. Do not sign in; tell your administrator.");
    case Reason::KeychainLocked:
        return tr("Your keychain is locked. Unlock it and Lanyard goes on by itself.");
    case Reason::KeychainUnavailable:
        return tr("Your keychain does not answer. Lanyard goes on by itself when it does.");
    case Reason::Internal:
        return tr("Something unexpected happened. Lanyard tries again by itself.");
    }
    Q_UNREACHABLE();
}

QString ReasonText::brief(Reason reason)
{
    switch (reason) {
    case Reason::Ok:
        return {};
    case Reason::Offline:
        return tr("offline");
    case Reason::Metered:
        return tr("metered connection");
    case Reason::CaptivePortal:
        return tr("network asks to sign in");
    case Reason::Proxy:
        return tr("refused by the proxy");
    case Reason::Tls:
        return tr("certificate not trusted");
    case Reason::Clock:
        return tr("clock is wrong");
    case Reason::RateLimited:
        return tr("asked to slow down");
    case Reason::IdentityPlatformUnavailable:
        return tr("sign-in service unavailable");
    case Reason::IapUnavailable:
        return tr("access service unavailable");
    case Reason::Revoked:
        return tr("password changed");
    case Reason::UserDisabled:
        return tr("account disabled");
    case Reason::UserNotFound:
        return tr("account is gone");
    case Reason::TokenInvalid:
        return tr("no longer accepted");
    case Reason::InteractiveRequired:
        return tr("needs you");
    case Reason::TenantNotAllowed:
        return tr("tenant not allowed");
    case Reason::AccessDenied:
        return tr("access denied");
    case Reason::Configuration:
        return tr("not set up correctly");
    case Reason::UntrustedRedirect:
        return tr("sign-in page changed");
    case Reason::KeychainLocked:
        return tr("keychain locked");
    case Reason::KeychainUnavailable:
        return tr("keychain does not answer");
    case Reason::Internal:
        return tr("unexpected problem");
    }
    Q_UNREACHABLE();
}

}
