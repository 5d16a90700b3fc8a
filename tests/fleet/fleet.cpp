#include "fleet/fleet.h"

#include <queue>

namespace lanyard::fleet {

using namespace std::chrono_literals;

namespace {

constexpr quint64 kSeed = 20261123;

enum class Step { Comes, Closes, Opens, SignsIn, Leaves, Wakes };

struct Happening {
    Milliseconds at{};
    qint32 who = 0;
    Step step = Step::Wakes;
    quint32 plan = 0; ///< of a wake-up: one that was planned before the last one is void
};

struct Later {
    bool operator()(const Happening &a, const Happening &b) const
    {
        return std::tie(a.at, a.who, a.step) > std::tie(b.at, b.who, b.step);
    }
};

/// From being asked to having signed in: five minutes, more or less.
Milliseconds timeToSignIn(SeededRandom &random)
{
    return about(5min, 90s, random);
}

class Fleet {
public:
    Fleet(const Occasion &occasion, const MakeWorkstation &make)
        : m_occasion(occasion)
        , m_make(make)
        , m_servers(occasion)
        , m_watch(occasion)
        , m_changes(std::size_t(occasion.day.length() / 1s) + 1)
    {
    }

    Story live(qsizetype size)
    {
        m_seats.resize(std::size_t(size));
        for (qsizetype i = 0; i < size; ++i)
            invite(qint32(i));
        while (!m_queue.empty() && m_queue.top().at < m_occasion.day.to) {
            const Happening next = m_queue.top();
            m_queue.pop();
            happen(next);
        }
        return {m_servers.arrivals(), awake(), m_watch};
    }

private:
    struct Seat {
        Person person;
        std::unique_ptr<Workstation> workstation;
        bool isAwake = false;
        quint32 plan = 0;
    };

    void invite(qint32 who)
    {
        Seat &seat = m_seats[std::size_t(who)];
        seat.person = m_occasion.person(m_random);
        m_queue.push({seat.person.comes, who, Step::Comes, 0});
        m_queue.push({seat.person.leaves, who, Step::Leaves, 0});
        if (seat.person.closed) {
            m_queue.push({seat.person.closed->from, who, Step::Closes, 0});
            m_queue.push({seat.person.closed->to, who, Step::Opens, 0});
        }
    }

    void happen(const Happening &next)
    {
        Seat &seat = m_seats[std::size_t(next.who)];
        switch (next.step) {
        case Step::Comes:
            seat.workstation = m_make(m_world);
            setAwake(seat, true, next.at);
            seat.workstation->logIn(next.at);
            break;
        case Step::Opens:
            setAwake(seat, true, next.at);
            seat.workstation->resume(next.at, seat.person.closed->length());
            break;
        case Step::SignsIn:
            if (!seat.workstation)
                return;
            seat.workstation->signIn(next.at);
            break;
        case Step::Wakes:
            if (!seat.isAwake || next.plan != seat.plan)
                return;
            seat.workstation->wake(next.at);
            break;
        case Step::Closes:
            return setAwake(seat, false, next.at);
        case Step::Leaves:
            setAwake(seat, false, next.at);
            seat.workstation.reset();
            return;
        }
        plan(seat, next.who, next.at);
    }

    void plan(Seat &seat, qint32 who, Milliseconds now)
    {
        if (const auto asked = seat.workstation->takeRequest())
            m_queue.push({*asked + timeToSignIn(m_random), who, Step::SignsIn, 0});
        if (const auto at = seat.workstation->nextWake())
            m_queue.push({std::max(*at, now), who, Step::Wakes, ++seat.plan});
    }

    void setAwake(Seat &seat, bool awake, Milliseconds now)
    {
        if (std::exchange(seat.isAwake, awake) != awake)
            m_changes.at(std::size_t((now - m_occasion.day.from) / 1s)) += awake ? 1 : -1;
    }

    std::vector<qint32> awake() const
    {
        std::vector<qint32> all = m_changes;
        for (std::size_t i = 1; i < all.size(); ++i)
            all[i] += all[i - 1];
        return all;
    }

    const Occasion &m_occasion;
    const MakeWorkstation &m_make;
    Servers m_servers;
    Watch m_watch;
    SeededRandom m_random{kSeed};
    World m_world{m_servers, m_watch, m_random};
    std::vector<Seat> m_seats;
    std::priority_queue<Happening, std::vector<Happening>, Later> m_queue;
    std::vector<qint32> m_changes; ///< of the number of those awake
};

}

Story simulate(const Occasion &occasion, qsizetype size, const MakeWorkstation &make)
{
    return Fleet(occasion, make).live(size);
}

}
