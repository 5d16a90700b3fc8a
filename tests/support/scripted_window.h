#pragma once

// A Window whose user follows a script: the stand-in for lanyard-signin in tests of everything above it. Asynchronous
// like the real one, whose own tests are in tests/signin and tests/e2e.

#include "window/window.h"

#include <QList>
#include <functional>

namespace lanyard {

class ScriptedWindow final : public Window {
    Q_OBJECT
public:
    using Script = std::function<void(ScriptedWindow &)>;
    /// @param what for people
    using Schedule = std::function<void(ScriptedWindow &window, const QString &what, std::function<void()> act)>;

    /// @param whatTheUserDoes once the window is there; none: nothing
    /// @param schedule when something happens in the window; none: in the next turn of the event loop
    explicit ScriptedWindow(Script whatTheUserDoes = {}, Schedule schedule = {});

    void start(const signin::Job &job) override;
    void send(const signin::Command &command) override;

    void later(const QString &what, std::function<void()> act);
    /// Reports the event later.
    void report(const signin::Event &event);
    /// Ends later, once.
    /// @param problem what a window that broke off leaves behind
    void end(const QString &problem = {});
    /// Breaks now, as a bad graphics driver does it.
    void crash();

    Script script;
    bool hangs = false; ///< does not end
    signin::Job job;
    QList<signin::Command> received;
    std::function<void(const signin::Job &)> onStart;
    std::function<void(const signin::Command &)> onCommand; ///< besides ending on Done and Close

private:
    Schedule m_schedule;
    bool m_isEnding = false;
};

}
