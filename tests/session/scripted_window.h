#pragma once

// A Window whose user follows a script: the flows' stand-in for lanyard-signin, asynchronous like the real one (whose
// own tests are in tests/signin and tests/e2e).

#include "window/window.h"

#include <QList>
#include <functional>

namespace lanyard {

class ScriptedWindow final : public Window {
    Q_OBJECT
public:
    using Script = std::function<void(ScriptedWindow &)>;
    explicit ScriptedWindow(Script script);

    void start(const signin::Job &job) override;
    void send(const signin::Command &command) override;

    /// Posts the event from the event loop.
    void report(const signin::Event &event);
    /// @param problem what a window that broke off leaves behind
    void end(const QString &problem = {});

    signin::Job job;
    QList<signin::Command> received;
    std::function<void(const signin::Job &)> onStart;
    std::function<void(const signin::Command &)> onCommand; ///< besides closing on Done and Close

private:
    Script m_script;
};

}
