#pragma once

// A sign-in window whose user is a step on the agenda. As of the real one, its events keep their order, and after
// Done or Close it ends.

#include "simulation/agenda.h"
#include "window/window.h"

namespace lanyard {

class StageWindow final : public Window {
    Q_OBJECT
public:
    /// What the user does once the window is there: returns what the window reports.
    using User = std::function<signin::Event(const signin::Job &)>;

    StageWindow(Agenda &agenda, int number, User user);
    ~StageWindow() override;

    void start(const signin::Job &job) override;
    void send(const signin::Command &command) override;

Q_SIGNALS:
    void closed(); ///< ended, or destroyed before it could

private:
    void later(const QString &what, std::function<void()> act);
    void endLater();

    Agenda &m_agenda;
    QString m_name;
    User m_user;
    QList<int> m_steps;
    bool m_isEnding = false;
    bool m_isClosed = false;
};

}
