#include "fleet/occasion.h"

namespace lanyard::fleet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A sum of twelve draws is as good as normal, and the same on every system.
Milliseconds about(Milliseconds moment, Milliseconds deviation, SeededRandom &random)
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += random.share();
    return moment + Milliseconds(qint64(std::clamp(sum, -3.0, 3.0) * double(deviation.count())));
}

namespace {

/// Comes some time in the first forty minutes, and stays: a fleet without an hour of its own.
Person settledPerson(Span day, SeededRandom &random)
{
    return {random.between(day.from, day.from + 40min), day.to, std::nullopt};
}

/// Two of five close their laptop for lunch.
Person usualPerson(SeededRandom &random)
{
    Person person{about(8h + 30min, 20min, random), about(17h + 30min, 20min, random), std::nullopt};
    const Milliseconds lunch = random.between(12h, 12h + 45min);
    const Milliseconds back = lunch + random.between(20min, 60min);
    if (random.happens(0.4))
        person.closed = Span{lunch, back};
    return person;
}

Occasion normalDay()
{
    return {u"normal"_s, u"A normal day"_s, {7h, 16h + 30min}, {7h + 30min, 9h + 30min}, false, false, usualPerson};
}

Occasion nineOClock()
{
    const Span day{8h + 30min, 14h};
    return {
        u"nine"_s, u"All log in at nine"_s, day, {8h + 48min, 9h + 12min}, false, false, [day](SeededRandom &random) {
            return Person{about(9h, 4min, random), day.to, std::nullopt};
        }};
}

Occasion outage()
{
    const Span day{7h, 17h};
    return {u"outage"_s, u"An hour without Identity Platform"_s, day, {11h, 12h}, true, false,
        [day](SeededRandom &random) { return settledPerson(day, random); }};
}

Occasion massResume()
{
    const Span day{8h, 18h};
    return {u"resume"_s, u"All laptops opened at one o'clock"_s, day, {12h + 51min, 13h + 9min}, false, false,
        [day](SeededRandom &random) {
            Person person = settledPerson(day, random);
            person.closed = Span{about(11h + 45min, 4min, random), about(13h, 3min, random)};
            return person;
        }};
}

Occasion passwordReset()
{
    const Span day{7h, 17h};
    return {u"reset"_s, u"All refresh tokens revoked at eleven"_s, day, {11h, 12h}, false, true,
        [day](SeededRandom &random) { return settledPerson(day, random); }};
}

}

QList<Occasion> occasions()
{
    return {normalDay(), nineOClock(), outage(), massResume(), passwordReset()};
}

}
