#pragma once

// What IAP remembers: states, redirect tokens, sessions. All are opaque to clients, bound to their resource and to the
// nonce cookie of their redirect, and expire by the company's clock (PROTOCOL.md#challenge).

#include "sandbox/clock.h"
#include "sandbox/identity/id_tokens.h"
#include "sandbox/identity/issued.h"

#include <QHash>
#include <optional>

namespace sandbox {

struct State {
    QString resource;
    QByteArray nonce; ///< the cookie's name ends with it
    QUrl originalUri;
    Time stateExpires;
    Time nonceExpires;
};

struct RedirectToken {
    State state;
    Identity identity;
    Time expires;
};

struct Session {
    QString resource;
    Identity identity; ///< its `expires` is the session's end
};

class IapLedger {
public:
    IapLedger(CompanyClock &clock, Issued &issued)
        : m_clock(clock)
        , m_issued(issued)
    {
    }

    QByteArray issueState(const State &state);
    std::optional<State> liveState(const QByteArray &text) const; ///< none: unknown, used or expired
    void useState(const QByteArray &text) { m_states.remove(text); }

    QByteArray issueRedirectToken(const RedirectToken &token);
    std::optional<RedirectToken> liveRedirectToken(const QByteArray &text) const;
    void useRedirectToken(const QByteArray &text) { m_redirectTokens.remove(text); }

    QByteArray issueSession(const Session &session);
    std::optional<Session> session(const QByteArray &cookie) const; ///< also an expired one
    void endSessions(const QString &resource)
    {
        m_sessions.removeIf([&resource](const auto &row) { return row->resource == resource; });
    }

    /// Sessions are remembered for a while: IAP knows whose an expired one was.
    void forgetExpired(std::chrono::hours sessionsAfter = std::chrono::hours(24));
    void giveBack(); ///< the memory of what is forgotten

private:
    CompanyClock &m_clock;
    Issued &m_issued;
    QHash<QByteArray, State> m_states;
    QHash<QByteArray, RedirectToken> m_redirectTokens;
    QHash<QByteArray, Session> m_sessions;
};

}
