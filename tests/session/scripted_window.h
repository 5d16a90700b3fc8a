#pragma once

// A Window whose user follows a script, in place of lanyard-signin and asynchronous like it (tests/signin and tests/e2e
// test the real one).

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
    /// @param problem the problem that a crashed window reports
    void end(const QString &problem = {});

    signin::Job job;
    QList<signin::Command> received;
    std::function<void(const signin::Job &)> onStart;
    std::function<void(const signin::Command &)> onCommand; ///< besides closing on Done and Close

private:
    Script m_script;
};

}
