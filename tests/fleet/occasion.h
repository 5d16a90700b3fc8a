#pragma once

// What happens to a fleet on a day: when its people come, close their laptops and leave, and what goes wrong. Data: the
// table is in occasion.cpp. Times are since midnight.

#include "simulation/seeded_random.h"

#include <QList>
#include <QString>
#include <chrono>
#include <functional>
#include <optional>

namespace lanyard::fleet {

using Milliseconds = std::chrono::milliseconds;

struct Span {
    Milliseconds from{};
    Milliseconds to{};

    bool contains(Milliseconds at) const { return at >= from && at < to; }
    Milliseconds length() const { return to - from; }
};

struct Person {
    Milliseconds comes{};
    Milliseconds leaves{};
    std::optional<Span> closed; ///< the laptop, which then sleeps
};

struct Occasion {
    QString id; ///< names its picture
    QString title;
    Span day; ///< what is simulated
    Span event; ///< what it is about
    bool isOutage = false; ///< of Identity Platform, during the event
    bool isReset = false; ///< at its beginning every refresh token is revoked
    std::function<Person(SeededRandom &)> person;

    /// From two hours after the event on nothing of it may be left.
    Span settled() const { return {event.to + std::chrono::hours(2), day.to}; }
};

QList<Occasion> occasions();

/// About that moment; nobody is more than three deviations off.
Milliseconds about(Milliseconds moment, Milliseconds deviation, SeededRandom &random);

}
