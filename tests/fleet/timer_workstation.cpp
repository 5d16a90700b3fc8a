#include "fleet/workstation.h"

#include <array>

namespace lanyard::fleet {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds kLife = 1h;
constexpr Milliseconds kPeriod = 45min;
constexpr Milliseconds kTokenReuse = 2min; // Google's own library does that, too (PROTOCOL.md#lifetime)

/// Whose session it is, and when it is tried again.
struct TimedSession {
    Milliseconds endsAt{};
    Milliseconds next = Milliseconds::max();
    bool isByPerson = false; ///< the next try
};

/// What both have in common: a timer for each session.
class TimedWorkstation : public Workstation {
public:
    explicit TimedWorkstation(World &world)
        : m_world(world)
    {
    }

    void logIn(Milliseconds now) override
    {
        m_awakeSince = now;
        m_signedInAt = now;
        m_mintedAt = now - kLife;
        for (TimedSession &session : m_sessions)
            opened(session, now);
    }

    void resume(Milliseconds now, Milliseconds slept) override
    {
        m_awakeSince = now;
        for (TimedSession &session : m_sessions)
            woken(session, now, slept);
    }

    void signIn(Milliseconds now) override
    {
        m_signedInAt = now;
        m_mintedAt = now;
        m_world.servers.signIn(now);
        for (TimedSession &session : m_sessions)
            opened(session, now);
    }

    void wake(Milliseconds now) override
    {
        for (std::size_t i = 0; i < m_sessions.size(); ++i) {
            if (m_sessions[i].next <= now)
                refresh(int(i), now);
        }
    }

    std::optional<Milliseconds> nextWake() const override
    {
        Milliseconds first = Milliseconds::max();
        for (const TimedSession &session : m_sessions)
            first = std::min(first, session.next);
        return first == Milliseconds::max() ? std::nullopt : std::optional(first);
    }

    std::optional<Milliseconds> takeRequest() override { return std::exchange(m_request, std::nullopt); }

protected:
    virtual void opened(TimedSession &session, Milliseconds now) = 0;
    virtual void woken(TimedSession &session, Milliseconds now, Milliseconds slept) = 0;
    virtual void failed(TimedSession &session, Milliseconds now) = 0;
    virtual std::optional<Milliseconds> send(int resource, bool mints, Milliseconds now, Cause cause) = 0;
    /// When the person hears of it that the token is good no more.
    virtual Milliseconds noticed(const TimedSession &session, Milliseconds now) = 0;

    World &m_world;

private:
    void refresh(int resource, Milliseconds now)
    {
        TimedSession &session = m_sessions[std::size_t(resource)];
        const bool mints = now - m_mintedAt > kTokenReuse;
        const auto took = send(resource, mints, now, session.isByPerson ? Cause::Person : Cause::Background);
        if (!took)
            return failed(session, now);
        if (mints && m_world.servers.isRevoked(m_signedInAt, now)) {
            for (TimedSession &other : m_sessions)
                other.next = Milliseconds::max();
            m_request = noticed(session, now);
            return;
        }
        if (mints)
            m_mintedAt = now;
        if (session.endsAt <= now)
            m_world.watch.isBack(std::max(session.endsAt, m_awakeSince), now + *took);
        session = {m_mintedAt + kLife, now + kPeriod, false};
    }

    std::array<TimedSession, kResources> m_sessions;
    std::optional<Milliseconds> m_request;
    Milliseconds m_awakeSince{};
    Milliseconds m_signedInAt{};
    Milliseconds m_mintedAt{};
};

class ProgramWorkstation final : public TimedWorkstation {
public:
    using TimedWorkstation::TimedWorkstation;

private:
    void opened(TimedSession &session, Milliseconds now) override { session.next = now; }
    void woken(TimedSession &session, Milliseconds now, Milliseconds) override
    {
        session.next = std::max(session.next, now);
        session.isByPerson = session.next == now;
    }
    void failed(TimedSession &session, Milliseconds now) override { session.next = now + 1min; }
    std::optional<Milliseconds> send(int resource, bool mints, Milliseconds now, Cause cause) override
    {
        return m_world.servers.refresh(resource, mints, now, cause);
    }
    Milliseconds noticed(const TimedSession &, Milliseconds now) override { return now; }
};

class PageWorkstation final : public TimedWorkstation {
public:
    using TimedWorkstation::TimedWorkstation;

private:
    /// The person does it, some time within that.
    void byHand(TimedSession &session, Milliseconds from, Milliseconds within)
    {
        session.next = m_world.random.between(from, from + within);
        session.isByPerson = true;
    }

    void opened(TimedSession &session, Milliseconds now) override { byHand(session, now, 1min); }
    // A page's timers stand still while the laptop sleeps.
    void woken(TimedSession &session, Milliseconds now, Milliseconds slept) override
    {
        if (session.endsAt <= now)
            return byHand(session, now, 1min);
        session.next += slept;
        if (session.next > session.endsAt)
            byHand(session, session.endsAt, 5min);
    }
    void failed(TimedSession &session, Milliseconds now) override
    {
        byHand(session, std::max(now, session.endsAt), 5min);
    }
    std::optional<Milliseconds> send(int resource, bool mints, Milliseconds now, Cause cause) override
    {
        return m_world.servers.refreshByPage(resource, mints, now, cause);
    }
    Milliseconds noticed(const TimedSession &session, Milliseconds now) override
    {
        return std::max(now, session.endsAt);
    }
};

}

std::unique_ptr<Workstation> timerWorkstation(World &world)
{
    return std::make_unique<ProgramWorkstation>(world);
}

std::unique_ptr<Workstation> pageWorkstation(World &world)
{
    return std::make_unique<PageWorkstation>(world);
}

}
