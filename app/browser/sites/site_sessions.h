#pragma once

// The sessions that browsers should have, by site, each with its generation: a session that differs from the one before
// gets a new one. A value's owner is the BrowserBridge; nothing here goes to disk.

#include "browser/message/browser_message.h"
#include "session/held_session.h"

#include <QHash>
#include <functional>

namespace lanyard::browser {

struct NumberedSession {
    HeldSession held;
    Generation generation = 0;
};

class SiteSessions {
public:
    /// @param next a number above all that were given out before
    explicit SiteSessions(std::function<Generation()> next)
        : m_next(std::move(next))
    {
    }

    /// What the site has now; nothing: no session that works.
    void update(const QString &site, const std::optional<HeldSession> &held)
    {
        if (!held) {
            m_sessions.remove(site);
            return;
        }
        NumberedSession &known = m_sessions[site];
        if (known.generation != 0 && known.held == *held)
            return;
        known = {*held, m_next()};
    }

    std::optional<NumberedSession> of(const QString &site) const
    {
        const auto found = m_sessions.constFind(site);
        return found == m_sessions.constEnd() ? std::nullopt : std::optional(*found);
    }

    Generation generation(const QString &site) const { return m_sessions.value(site).generation; }
    void clear() { m_sessions.clear(); }

private:
    std::function<Generation()> m_next;
    QHash<QString, NumberedSession> m_sessions;
};

}
