#include "session/matrix/bounds.h"
#include "session/matrix/cell.h"

#include <algorithm>

namespace lanyard {

using namespace std::chrono_literals;

namespace {

constexpr double kGrain = 2; // seconds: an ID token's iat has no more digits

class RefreshCell {
public:
    RefreshCell(MatrixWorld &world, const Expected &expected)
        : m_it(world)
        , m_expected(expected)
        , m_stored(world.stored())
        , m_session(world.world.cookieHeader(world.id))
    {
    }
    CellResult run(Leg leg, Mishap mishap);

private:
    Result<void> attempt();
    void checkRefreshed();
    void checkFailure(int failures, Reason wanted);
    void checkNext(int failures, Reason wanted);
    void checkEnd(Reason last);
    void recover();

    MatrixWorld &m_it;
    const Expected &m_expected;
    const QStringList m_stored;
    const QByteArray m_session;
    Complaints m_complaints;
};

Result<void> RefreshCell::attempt()
{
    m_it.detour->forget();
    m_it.world.sessions->scheduler().wake();
    m_complaints.expect(m_it.view().refreshing, QStringLiteral("does not start by itself when it is due"));
    return m_it.world.refresh(m_it.id);
}

void RefreshCell::checkRefreshed()
{
    const SessionView view = m_it.view();
    m_complaints.same("state", view.state, State::Active);
    m_complaints.same("reason", view.reason, Reason::Ok);
    m_complaints.expect(m_it.world.cookieHeader(m_it.id) != m_session, QStringLiteral("the session is the old one"));
    m_complaints.expect(m_it.sessionWorks(), QStringLiteral("the session does not work"));
    const double left = m_it.remaining();
    m_complaints.expect(left > 3590 && left <= 3601, QStringLiteral("the session has %1 s left").arg(left));
    // Each cell comes late, so this is the first one of its rounds.
    const double next = m_it.untilNext().value_or(0);
    m_complaints.expect(next > 0.05 * 3600 - kGrain && next < 0.75 * 3600 + kGrain,
        QStringLiteral("the next refresh comes in %1 s").arg(next));
    m_complaints.expect(m_it.stored() == m_stored, QStringLiteral("the keychain changed"));
}

// app/README.md#state: 30 s doubling to 16 min, never past half the remaining life (30 s at least), Retry-After
// honoured. What the administrator must mend: 5 min doubling, from the first such answer on.
void RefreshCell::checkNext(int failures, Reason wanted)
{
    const auto next = m_it.untilNext();
    if (fateOf(wanted) == Fate::Permanent)
        return m_complaints.expect(!next, QStringLiteral("tries again although only the user can help"));
    if (!next)
        return m_complaints.expect(false, QStringLiteral("no next attempt"));
    const double repaired = std::max(300.0, m_it.remaining() / 2);
    double least = 300;
    double most = std::min((300 << (failures - 1)) * 1.25, repaired);
    if (fateOf(wanted) == Fate::Transient) {
        const double doubled = 30 << (failures - 1);
        const double half = std::max(30.0, m_it.remaining() / 2);
        const auto asked = double(m_expected.retryAfter.count());
        least = std::max(asked, std::min(doubled, half));
        most = std::max(asked * 1.25, std::min({doubled * 1.25, half, 16 * 60.0}));
    }
    m_complaints.expect(*next >= least - kGrain && *next <= most + kGrain,
        QStringLiteral("the next attempt comes in %1 s, expected %2 to %3").arg(*next).arg(least).arg(most));
}

void RefreshCell::checkFailure(int failures, Reason wanted)
{
    const SessionView view = m_it.view();
    const bool isTold = fateOf(wanted) == Fate::Permanent;
    m_complaints.same("reason", view.reason, wanted);
    m_complaints.same("state", view.state, State::Active); // until its exp
    m_complaints.expect(m_it.world.cookieHeader(m_it.id) == m_session, QStringLiteral("the old session is gone"));
    m_complaints.expect(m_it.stored() == m_stored, QStringLiteral("the keychain changed"));
    m_complaints.same("number of requests to sign in", m_it.world.count(Notice::Kind::SignInNeeded), isTold ? 1 : 0);
    m_complaints.same("number of windows", int(m_it.world.windows.size()), 0);
    checkBounds(*m_it.detour, m_expected.rounds, failures == 1, m_complaints);
    checkNext(failures, wanted);
}

// The mishap lasts: the session ends when it must, and what is said then follows from the reason.
void RefreshCell::checkEnd(Reason last)
{
    m_complaints.expect(m_it.sessionWorks(), QStringLiteral("the old session does not work"));
    m_complaints.when(QStringLiteral("after the session's end"));
    m_it.advanceTo(m_it.view().expiresAt);
    const Fate fate = fateOf(last);
    m_complaints.same("state", m_it.view().state,
        fate == Fate::Transient       ? State::Waiting
            : fate == Fate::Permanent ? State::SignInNeeded
                                      : State::Error);
    m_complaints.same("reason", m_it.view().reason, last);
    m_complaints.expect(m_it.stored() == m_stored, QStringLiteral("the keychain changed"));
    m_complaints.same("number of windows", int(m_it.world.windows.size()), 0);
}

void RefreshCell::recover()
{
    m_complaints.when(QStringLiteral("when the mishap is over"));
    const auto outcome = m_it.world.refresh(m_it.id);
    m_complaints.expect(outcome.has_value(), outcome ? QString() : outcome.error().detail);
    checkRefreshed();
}

CellResult RefreshCell::run(Leg leg, Mishap mishap)
{
    CellResult result;
    m_it.trouble->cause(mishap, leg);
    Reason wanted = m_expected.reason;
    const bool mayLast = fateOf(wanted) == Fate::Transient && m_expected.retryAfter == 0s;
    for (int failures = 1; failures <= (mayLast ? 3 : 1); ++failures) {
        if (failures > 1)
            m_it.advanceTo(m_it.view().refreshAt);
        if (failures == 3 && m_expected.afterThree != Reason::Ok)
            wanted = m_expected.afterThree;
        m_complaints.when(QStringLiteral("attempt %1").arg(failures));
        const auto outcome = attempt();
        const Reason found = outcome ? Reason::Ok : outcome.error().reason;
        m_complaints.same("outcome", found, wanted);
        (failures == 1 ? result.first : result.third) = found;
        result.hasThird = failures == 3;
        if (outcome || wanted == Reason::Ok)
            break;
        checkFailure(failures, wanted);
    }
    if (result.first == Reason::Ok) {
        checkBounds(*m_it.detour, m_expected.rounds, true, m_complaints);
        m_it.trouble->end();
        checkRefreshed();
    } else if (m_expected.reason != Reason::Ok) {
        checkEnd(wanted);
        m_it.trouble->end();
        recover();
    }
    m_it.trouble->end();
    result.complaints = m_complaints.all();
    return result;
}

}

CellResult refreshCell(MatrixWorld &world, Leg leg, Mishap mishap, const Expected &expected)
{
    world.prepare(leg);
    world.world.advance(46min); // it is due, long since
    return RefreshCell(world, expected).run(leg, mishap);
}

}
