#pragma once

// One computer of the fleet with its person's sessions, and something that refreshes them. The fleet says what happens
// to it, and wakes it when it wants to be.

#include "fleet/servers.h"
#include "fleet/watch.h"

#include <memory>

namespace lanyard::fleet {

/// What all workstations share. Outlives them.
struct World {
    Servers &servers;
    Watch &watch;
    SeededRandom &random;
};

class Workstation {
public:
    Workstation() = default;
    virtual ~Workstation() = default;
    Q_DISABLE_COPY_MOVE(Workstation)

    /// Its person logged in: no session is there yet.
    virtual void logIn(Milliseconds now) = 0;
    virtual void resume(Milliseconds now, Milliseconds slept) = 0;
    /// By hand, because it asked for that.
    virtual void signIn(Milliseconds now) = 0;
    virtual void wake(Milliseconds now) = 0;
    /// None: never by itself.
    virtual std::optional<Milliseconds> nextWake() const = 0;
    /// It needs its person to sign in: since when they are asked. Once.
    virtual std::optional<Milliseconds> takeRequest() = 0;
};

using MakeWorkstation = std::function<std::unique_ptr<Workstation>(World &)>;

/// Lanyard's own scheduling.
std::unique_ptr<Workstation> lanyardWorkstation(World &world);
/// A program that refreshes 45 minutes after its last success, and each minute while that fails.
std::unique_ptr<Workstation> timerWorkstation(World &world);
/// Pages that refresh themselves, each every 45 minutes while it is open (gcp-iap-mode=SESSION_REFRESHER). What fails,
/// or is over, is reloaded by the person, within five minutes.
std::unique_ptr<Workstation> pageWorkstation(World &world);

}
