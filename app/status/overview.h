#pragma once

// What a Status means to a person: what needs attention first, and the sentences that tray and windows share.
// Pure functions of the plain value; times are differences to Status::now.

#include "status/status.h"

#include <QCoreApplication>
#include <limits>

namespace lanyard {

/// Why the user should look at a session, in the order of lists.
enum class Attention {
    SignIn, ///< only the user's sign-in helps
    Problem, ///< an administrator has to look at it
    Waiting, ///< does not work now; Lanyard retries
    None,
    SignedOut, ///< by the user, or never signed in: nothing to do
};

Attention attention(const SessionView &session);

/// Whether "Sign in" is the thing to offer: the session needs it, or is signed out.
bool offersSignIn(const SessionView &session);

/// A proxy waits for the user to sign in, and somebody for the proxy.
bool waitsForProxy(const Status &status);

std::optional<SessionView> sessionById(const Status &status, const QString &id);

/// What needs attention first, then by name; the first `most` of them.
SessionList sortedByAttention(const SessionList &sessions, qsizetype most = std::numeric_limits<qsizetype>::max());

struct Overview {
    int total = 0;
    int active = 0;
    int refreshing = 0;
    int signIn = 0; ///< Attention::SignIn
    int problems = 0;
    int waiting = 0;
    int signedOut = 0;
};

Overview overview(const Status &status);

/// A session, or an account that no resource needs to use any more: "Sign out everywhere" has something to end.
bool mayEndAnything(const Status &status);

class OverviewText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::OverviewText)
public:
    /// One sentence about all sessions: "All 3 sessions are active".
    static QString summary(const Status &status);
    /// Its state in a few words: "Active", "Sign in again: password changed", "Waiting: offline".
    static QString state(const SessionView &session);
    /// Its state, and how long it lasts: "Active, 42 min left, refreshing".
    static QString stateAndTime(const SessionView &session, const QDateTime &now);
    /// What the menu shows beside a name: "Acme EMEA, 42 min left", "Sign in again: password changed".
    static QString beside(const SessionView &session, const QDateTime &now);

private:
    static QString single(const Status &status);
    static QString joined(QStringList parts);
};

}
