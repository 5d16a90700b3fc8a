#include "signin/backends.h"

#include <algorithm>

namespace lanyard::signin {

namespace {

constexpr int kMostVain = 2;
constexpr qsizetype kLongestUri = 2048; ///< a page's word goes to the tray no longer than this

}

Backends::Backends(const QUrl &own)
    : m_own(own)
{
}

// What two answers did not end is not ours: the user signs in to it, and no third one is asked for. Neither does any
// session end a wish for the password (mode=reauth).
Backends::Answer Backends::answerTo(const Result<Challenge> &challenge)
{
    if (!challenge)
        return m_vain < kMostVain ? ask(Answer::Refresh) : Answer::User;
    const QUrl &asking = challenge->redirectUri;
    if (challenge->mode == Challenge::Mode::Reauth || isUsers(asking))
        return Answer::User;
    const bool isOurs = m_own.isEmpty() || isSameBackend(asking, m_own);
    const bool isTooLong = !isOurs && asking.toEncoded().size() > kLongestUri;
    m_asking = asking;
    if (m_vain < kMostVain && !isTooLong)
        return ask(isOurs ? Answer::Refresh : Answer::OtherSession);
    m_users += asking;
    return Answer::User;
}

Backends::Answer Backends::ask(Answer tray)
{
    m_awaited = tray;
    return tray;
}

bool Backends::wasAwaited(Answer answer)
{
    if (m_awaited != answer)
        return false;
    m_awaited.reset();
    ++m_vain; // until a page comes
    return true;
}

void Backends::refreshed()
{
    wasAwaited(Answer::Refresh);
}

void Backends::otherSession(bool isThere)
{
    if (wasAwaited(Answer::OtherSession) && !isThere)
        m_users += m_asking;
}

void Backends::shown()
{
    m_awaited.reset();
    m_vain = 0;
}

bool Backends::isUsers(const QUrl &redirectUri) const
{
    return std::any_of(m_users.cbegin(), m_users.cend(),
        [&redirectUri](const QUrl &one) { return one == redirectUri || isSameBackend(one, redirectUri); });
}

}
