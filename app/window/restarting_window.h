#pragma once

// A window that outlives its process: where the graphics of this computer break it (the engine draws in the window's
// own process, so a bad driver takes it down), it is started again once, with software rendering, and goes on with the
// same job. Only while nothing was handed over yet. Knows what is remembered of windows, and remembers.

#include "window/window.h"
#include "window/window_memory.h"

namespace lanyard {

class RestartingWindow final : public Window {
    Q_OBJECT
public:
    /// @param memory outlives this
    /// @param dark the desktop's colours
    RestartingWindow(WindowFactory openProcess, WindowMemory &memory, bool dark);

    void start(const signin::Job &job) override;
    void send(const signin::Command &command) override;

private:
    void launch();
    void receive(const signin::Event &event);
    void learn(const signin::Command &command);
    void endOrStartAgain(const QString &problem);
    void blameGraphics(bool areToBlame);

    WindowFactory m_openProcess;
    WindowMemory &m_memory;
    signin::Job m_job; ///< as it would have to be given now
    WindowPtr m_process;
    bool m_isBroken = false; ///< the graphics' fault, as far as we know
    bool m_isPast = false; ///< what was handed over cannot be done again, or the window was told to end
    bool m_isReady = false;
};

}
