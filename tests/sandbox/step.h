#pragma once

// The steps of the protocol that a request can be: what faults are aimed at and the log is counted by.

#include <QString>
#include <optional>

namespace sandbox {

enum class Step {
    Any, ///< for filters only
    Challenge, ///< a request to a resource that IAP answers with 302 or 401 for want of a session
    SessionInfo, ///< POST redirect_uri {state}
    Exchange, ///< POST redirect_uri {id_token, state}
    TargetUri, ///< GET targetUri with x-iap-3p-token
    TargetUriRt, ///< GET targetUri with rt=
    Identity, ///< ?gcp-iap-mode=IDENTITY
    SignOut, ///< ?gcp-iap-mode=GCIP_SIGNOUT
    ClearCookie, ///< ?gcp-iap-mode=CLEAR_LOGIN_COOKIE
    Refresher, ///< ?gcp-iap-mode=SESSION_REFRESHER
    App, ///< reached the protected app
    Token, ///< securetoken
    SignIn, ///< signInWithPassword, signInWithIdp
    CreateAuthUri,
    Lookup,
    ProjectConfig,
    AuthPage, ///< the page and its files
    Preflight, ///< OPTIONS answered for a browser
    Other,
};

QString stepName(Step step); ///< "challenge", "sessionInfo", ...
std::optional<Step> stepOf(const QString &name);

}
