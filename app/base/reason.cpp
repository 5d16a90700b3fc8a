#include "base/reason.h"

namespace lanyard {

namespace {

struct Row {
    Reason reason;
    const char *code;
    Remedy remedy;
    const char *sentence;
    const char *brief;
};

// In the order of the enumeration, which is the index.
constexpr std::array kRows{
    Row{Reason::Ok, "ok", Remedy::None, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "Signed in."), ""},
    Row{Reason::Offline, "offline", Remedy::Retry, //
        QT_TRANSLATE_NOOP(
            "lanyard::ReasonText", "No network connection. Lanyard will refresh the session when the network is back."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "offline")},
    Row{Reason::Metered, "metered", Remedy::Retry, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText",
            "Refreshing is paused because this connection is metered. Choose Refresh now to refresh anyway."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "metered connection")},
    Row{Reason::CaptivePortal, "captive-portal", Remedy::Retry, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText",
            "This network asks you to sign in first. Open any web page in your browser and follow the instructions."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "network asks to sign in")},
    Row{Reason::Proxy, "proxy", Remedy::Retry, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText",
            "The network's proxy refused the connection. Check the proxy settings of this computer."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "refused by the proxy")},
    Row{Reason::ProxySignIn, "proxy-sign-in", Remedy::Retry, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText",
            "The network's proxy asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard's "
            "menu."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "proxy asks for a password")},
    Row{Reason::Tls, "tls", Remedy::ContactAdmin, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText",
            "The server's certificate cannot be trusted. Do not sign in; tell your administrator."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "certificate not trusted")},
    Row{Reason::Clock, "clock", Remedy::Retry, //
        QT_TRANSLATE_NOOP(
            "lanyard::ReasonText", "This computer's clock is wrong. Set the date and time, then try again."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "clock is wrong")},
    Row{Reason::RateLimited, "rate-limited", Remedy::Retry, //
        QT_TRANSLATE_NOOP(
            "lanyard::ReasonText", "The sign-in service asked us to slow down. Lanyard will retry automatically."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "asked to slow down")},
    Row{Reason::IdentityPlatformUnavailable, "identity-platform-unavailable", Remedy::Retry, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText",
            "The sign-in service is not responding correctly. Lanyard will retry automatically."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "sign-in service unavailable")},
    Row{Reason::IapUnavailable, "iap-unavailable", Remedy::Retry, //
        QT_TRANSLATE_NOOP(
            "lanyard::ReasonText", "The access service is not responding correctly. Lanyard will retry automatically."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "access service unavailable")},
    Row{Reason::Revoked, "revoked", Remedy::SignIn, //
        QT_TRANSLATE_NOOP(
            "lanyard::ReasonText", "Your password or e-mail address changed, or you were signed out. Sign in again."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "password changed")},
    Row{Reason::UserDisabled, "user-disabled", Remedy::SignIn, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "This account is disabled. Ask your administrator."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "account disabled")},
    Row{Reason::UserNotFound, "user-not-found", Remedy::SignIn, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText",
            "This account no longer exists. Sign in with a different account, or ask your administrator."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "account deleted")},
    Row{Reason::TokenInvalid, "token-invalid", Remedy::SignIn, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "The saved sign-in is no longer accepted. Sign in again."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "no longer accepted")},
    Row{Reason::ProviderNotAllowed, "provider-not-allowed", Remedy::SignIn, //
        QT_TRANSLATE_NOOP(
            "lanyard::ReasonText", "Your organisation does not allow this way of signing in. Sign in another way."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "sign-in not allowed")},
    Row{Reason::InteractiveRequired, "interactive-required", Remedy::SignIn, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "Sign in to this resource to continue."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "sign-in needed")},
    Row{Reason::Cancelled, "cancelled", Remedy::None, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "Cancelled. Nothing was changed."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "cancelled")},
    Row{Reason::Superseded, "superseded", Remedy::None, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "Interrupted by a later sign-in, sign-out or tenant switch."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "replaced by a later action")},
    Row{Reason::TenantNotAllowed, "tenant-not-allowed", Remedy::ContactAdmin, //
        QT_TRANSLATE_NOOP(
            "lanyard::ReasonText", "Your tenant may not use this resource. Switch tenant, or ask your administrator."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "tenant not allowed")},
    Row{Reason::AccessDenied, "access-denied", Remedy::ContactAdmin, //
        QT_TRANSLATE_NOOP(
            "lanyard::ReasonText", "You are signed in but may not use this resource. Ask your administrator."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "access denied")},
    Row{Reason::Configuration, "configuration", Remedy::ContactAdmin, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "This resource is not set up correctly. Tell your administrator."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "not set up correctly")},
    Row{Reason::UntrustedRedirect, "untrusted-redirect", Remedy::ContactAdmin, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText",
            "The sign-in page is not the one that was expected. Do not sign in; tell your administrator."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "sign-in page changed")},
    Row{Reason::KeychainLocked, "keychain-locked", Remedy::Retry, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "Your keychain is locked. Unlock it and Lanyard will continue."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "keychain locked")},
    Row{Reason::KeychainUnavailable, "keychain-unavailable", Remedy::Retry, //
        QT_TRANSLATE_NOOP(
            "lanyard::ReasonText", "Your keychain is not responding. Lanyard will continue when it does."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "keychain not responding")},
    Row{Reason::Internal, "internal", Remedy::Retry, //
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "Something unexpected happened. Lanyard will retry automatically."),
        QT_TRANSLATE_NOOP("lanyard::ReasonText", "unexpected problem")},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].reason != Reason(i) || kAllReasons[i] != Reason(i))
            return false;
    }
    return kRows.size() == kAllReasons.size();
}
static_assert(isInOrder());

const Row &rowOf(Reason reason)
{
    return kRows[std::size_t(reason)];
}

}

Remedy remedy(Reason reason)
{
    return rowOf(reason).remedy;
}

QLatin1String code(Reason reason)
{
    return QLatin1String(rowOf(reason).code);
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
    return tr(rowOf(reason).sentence);
}

QString ReasonText::brief(Reason reason)
{
    const char *text = rowOf(reason).brief;
    return *text ? tr(text) : QString();
}

}
