#include "simulation/year/calendar.h"

#include <algorithm>

namespace lanyard {

using namespace std::chrono_literals;
using Kind = Occasion::Kind;
using std::chrono::milliseconds;

namespace {

/// Adds to one day.
class Day {
public:
    Day(int day, SeededRandom &random)
        : m_begin(std::chrono::hours(24) * day)
        , m_random(random)
    {
    }
    void add(milliseconds at, Kind kind) { m_occasions.append({m_begin + at, kind}); }
    /// With that probability, at any time of the working day.
    void maybe(double probability, Kind kind) { span(probability, kind, kind, 0ms, 0ms); }
    /// The same with an end.
    void span(double probability, Kind kind, Kind end, milliseconds shortest, milliseconds longest)
    {
        if (!m_random.happens(probability))
            return;
        const milliseconds at = m_random.between(9h, 17h);
        add(at, kind);
        if (end != kind)
            add(at + m_random.between(shortest, longest), end);
    }
    void sleep(milliseconds from, milliseconds to)
    {
        add(from, Kind::Sleep);
        add(to, Kind::Resume);
        add(to, Kind::NetworkDown);
        add(to + m_random.between(1s, 8s), Kind::NetworkUp);
    }
    QList<Occasion> sorted()
    {
        std::stable_sort(
            m_occasions.begin(), m_occasions.end(), [](const Occasion &a, const Occasion &b) { return a.at < b.at; });
        return m_occasions;
    }

private:
    milliseconds m_begin;
    SeededRandom &m_random;
    QList<Occasion> m_occasions;
};

void addHours(Day &day, bool isMonday, SeededRandom &random)
{
    const milliseconds start = random.between(7h + 45min, 8h + 45min);
    day.add(start, isMonday ? Kind::Login : Kind::Resume);
    if (isMonday)
        day.add(start + random.between(3s, 120s), Kind::Unlock);
    day.add(start, Kind::NetworkDown);
    day.add(start + random.between(1s, 8s), Kind::NetworkUp);
    if (random.happens(0.6)) {
        const milliseconds nap = random.between(9h + 30min, 11h);
        day.sleep(nap, nap + random.between(2min, 25min));
    }
    if (random.happens(0.7)) {
        const milliseconds lunch = random.between(12h, 12h + 30min);
        day.sleep(lunch, lunch + random.between(25min, 70min));
    }
    if (random.happens(0.5)) {
        const milliseconds meeting = random.between(14h + 30min, 16h);
        day.sleep(meeting, meeting + random.between(1min, 50min));
    }
    day.add(random.between(17h + 15min, 19h), Kind::Sleep);
}

void addTrouble(Day &day)
{
    day.span(0.9, Kind::NetworkDown, Kind::NetworkUp, 5s, 120s);
    day.span(0.5, Kind::NetworkDown, Kind::NetworkUp, 1min, 15min);
    day.maybe(0.8, Kind::NetworkChanges);
    day.span(0.04, Kind::PortalBegins, Kind::PortalEnds, 30s, 6min);
    day.span(0.06, Kind::TokenOutage, Kind::TokenBack, 1min, 15min);
    day.span(0.06, Kind::IapOutage, Kind::IapBack, 1min, 8min);
    day.span(0.05, Kind::IdTokensRefused, Kind::IdTokensTaken, 1min, 30min);
    day.span(0.05, Kind::OperatorErrs, Kind::OperatorMends, 1min, 3h);
    day.span(0.05, Kind::KeychainLocks, Kind::Unlock, 1min, 20min);
    day.maybe(0.15, Kind::KeychainHiccup);
    day.span(0.04, Kind::ClockWrong, Kind::ClockRight, 30min, 5h);
}

void addPeople(Day &day)
{
    day.maybe(0.08, Kind::PasswordChanges);
    day.span(0.01, Kind::AccountDisabled, Kind::AccountEnabled, 1h, 20h);
    day.maybe(0.03, Kind::SessionKilled);
    day.maybe(0.7, Kind::Switch);
    day.maybe(0.5, Kind::Switch);
    day.maybe(0.03, Kind::SignOut);
}

}

QList<Occasion> occasionsOf(int number, SeededRandom &random)
{
    Day day(number, random);
    const int weekday = number % 7;
    day.add(3h, Kind::Audit);
    day.add(4h, weekday == 2 ? Kind::RotationOn : Kind::RotationOff);
    if (weekday < 5) {
        addHours(day, weekday == 0, random);
        addTrouble(day);
        addPeople(day);
    } else if (random.happens(0.3)) {
        const milliseconds start = random.between(10h, 18h);
        day.sleep(start - 1min, start); // still asleep until then
        day.add(start + random.between(20min, 3h), Kind::Sleep);
    }
    return day.sorted();
}

}
