#include "sandbox/iap/iap_ledger.h"

#include "sandbox/web/random_text.h"

namespace sandbox {

namespace {

template <class T> std::optional<T> lookUp(const QHash<QByteArray, T> &table, const QByteArray &key)
{
    const auto found = table.constFind(key);
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

/// A readable header, then nothing that reads: like Google's, about 1.2 kB.
QByteArray newStateText()
{
    static const QByteArray header = base64Url(R"({"alg":"ES256","typ":"JWT","kid":")" + randomBase64Url(12) + "\"}");
    return header + '.' + randomBase64Url(1080) + '.' + randomBase64Url(86);
}

}

void IapLedger::forgetExpired(std::chrono::hours sessionsAfter)
{
    const Time now = m_clock.now();
    m_states.removeIf([now](const auto &row) { return row->stateExpires <= now; });
    m_redirectTokens.removeIf([now](const auto &row) { return row->expires <= now; });
    m_sessions.removeIf([=](const auto &row) { return row->identity.expires + sessionsAfter <= now; });
}

void IapLedger::giveBack()
{
    m_states.squeeze();
    m_redirectTokens.squeeze();
    m_sessions.squeeze();
}

QByteArray IapLedger::issueState(const State &state)
{
    forgetExpired();
    const QByteArray text = newStateText();
    m_states.insert(text, state);
    return text;
}

std::optional<State> IapLedger::liveState(const QByteArray &text) const
{
    const auto state = lookUp(m_states, text);
    return state && state->stateExpires > m_clock.now() ? state : std::nullopt;
}

QByteArray IapLedger::issueRedirectToken(const RedirectToken &token)
{
    const QByteArray text = "AGx0" + randomBase64Url(340);
    m_redirectTokens.insert(text, token);
    m_issued.note(IssuedSecret::Kind::RedirectToken, text, token.state.resource);
    return text;
}

std::optional<RedirectToken> IapLedger::liveRedirectToken(const QByteArray &text) const
{
    const auto token = lookUp(m_redirectTokens, text);
    return token && token->expires > m_clock.now() ? token : std::nullopt;
}

QByteArray IapLedger::issueSession(const Session &session)
{
    const QByteArray text = "AVBcR" + randomBase64Url(900);
    m_sessions.insert(text, session);
    m_issued.note(IssuedSecret::Kind::SessionCookie, text, session.resource);
    return text;
}

std::optional<Session> IapLedger::session(const QByteArray &cookie) const
{
    return lookUp(m_sessions, cookie);
}

}
