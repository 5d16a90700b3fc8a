#pragma once

// Decides whether a window is started again after its process crashed. The engine draws in the window's own process,
// so a bad graphics driver takes it down. It is then started once more with software rendering and goes on with the
// same job, unless something was handed over already. What was learnt about the graphics is remembered for the next
// window.

#include "window/window_memory.h"

namespace lanyard {

class CrashRecovery {
public:
    /// @param job as the first process gets it
    /// @param memory outlives this
    CrashRecovery(signin::Job job, WindowMemory &memory);

    /// The job as a process started now has to get it.
    const signin::Job &job() const { return m_job; }

    void commandSent(const signin::Command &command);
    /// False for an event that says nothing to whoever opened the window: it was for us, or the first process said it
    /// already.
    bool isForOwner(const signin::Event &event);
    void crashed() { m_isBroken = true; }
    /// The process is gone. True: start another one, with job().
    bool shouldRestart();

private:
    void setSoftwareFallback(bool isNeeded);

    signin::Job m_job;
    WindowMemory &m_memory;
    bool m_isBroken = false; ///< the graphics' fault, as far as we know
    bool m_handedOver = false; ///< something was handed over that cannot be repeated, or the window was told to end
    bool m_isReady = false;
};

}
