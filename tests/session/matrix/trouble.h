#pragma once

// Causes one mishap at one leg and ends it again: by a detour below HTTP, by a fault of the company, by a clock that
// jumps, by a proxy.

#include "session/matrix/bad_ports.h"
#include "session/matrix/detour.h"
#include "session/matrix/mishap.h"
#include "session/world.h"

namespace lanyard {

class Trouble {
public:
    Trouble(World &world, Detour &detour, const BadPorts &ports);
    ~Trouble();

    void cause(Mishap mishap, Leg leg);
    void end();

private:
    bool divert(Mishap mishap, Leg leg);
    void jump(Leg leg, std::chrono::seconds by);
    void throughProxy(Leg leg, quint16 port);

    World &m_world;
    Detour &m_detour;
    const BadPorts &m_ports;
};

}
