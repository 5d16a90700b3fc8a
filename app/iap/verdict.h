#pragma once

// What an answer means and what to do about it: the one mapping from wire to reason (PROTOCOL.md#verdicts is its
// table). A verdict does not say when: attempts and waiting belong to the session layer.

#include "base/result.h"
#include "iap/http.h"

namespace lanyard {

enum class Step { Challenge, Token, SessionInfo, Exchange, TargetUri, Verify, SignOut };

/// What a failed step asks for, beyond the reason's own remedy.
enum class Next {
    AsReason, ///< as remedy(reason) says
    Restart, ///< once, from a new challenge; then as the reason
    RestartWithNewToken, ///< once, from a new challenge, and never again with that ID token; then RetryThenContactAdmin
    RetryThenSignIn, ///< transient three times, then the user is asked; nothing is deleted
    RetryThenContactAdmin, ///< transient three times, then Reason::Configuration
};

struct Verdict {
    Error error;
    Next next = Next::AsReason;
    TransportFault fault = TransportFault::None; ///< for callers who know more: of a portal, of a wrong clock
};

template <class T> using StepResult = tl::expected<T, Verdict>;

tl::unexpected<Verdict> stepError(Reason reason, QString detail, Next next = Next::AsReason);

/// Maps any answer that is not the step's success. Never called with one that is.
Verdict judge(Step step, const HttpReply &reply);

/// Of a mint: it was refused, and nothing says that the token was why (an API key, App Check, a gateway). The sign-in
/// page's own code may still be let in.
bool isAboutUs(const Verdict &mint);

/// Transport faults mean the same at every step.
Reason reasonOf(TransportFault fault);

/// Retry-After in seconds or as a date (RFC 9110, section 10.2.3); the date is measured against the reply's own Date.
std::optional<std::chrono::seconds> retryAfter(const HttpReply &reply);

}
