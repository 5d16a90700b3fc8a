#pragma once

// A conversation with one window, from its job to its end: commands go in, events come out one by one, in order. It
// survives a process that bad graphics broke (crash_recovery.h). Held by shared pointer for as long as a coroutine
// converses; a window that is still there at the end of the conversation is ended.

#include "async/event_queue.h"
#include "window/crash_recovery.h"
#include "window/window.h"

#include <QTimer>
#include <memory>
#include <qcorotask.h>

namespace lanyard {

class WindowConversation;
using WindowConversationPtr = std::shared_ptr<WindowConversation>;

class WindowConversation {
public:
    /// Starts the window.
    /// @param memory outlives this
    WindowConversation(WindowFactory makeWindow, signin::Job job, WindowMemory &memory);
    Q_DISABLE_COPY_MOVE(WindowConversation)

    void send(const signin::Command &command);
    /// The next event; nullopt, from then on, when the window is gone. One waiter at a time.
    QCoro::Task<std::optional<signin::Event>> next();
    /// Asks in the window, and drops other events until the user has answered; nullopt when the window is gone.
    QCoro::Task<std::optional<bool>> ask(signin::Confirm question);
    /// The window may close. One that does not in time counts as gone.
    void dismiss(std::chrono::milliseconds timeToClose = std::chrono::seconds(5));
    /// dismiss(), and wait for the end on nobody's behalf.
    static QCoro::Task<void> seeOff(WindowConversationPtr conversation);
    /// Why the window is gone; empty after an orderly end.
    const QString &problem() const { return m_problem; }

private:
    struct Crashed { };
    struct Ended {
        QString problem;
    };
    using Report = std::variant<signin::Event, Crashed, Ended>;
    void startWindow();

    WindowFactory m_makeWindow;
    CrashRecovery m_recovery;
    EventQueue<Report> m_reports;
    QTimer m_closeDeadline; ///< with a window that was dismissed
    WindowPtr m_window;
    QString m_problem;
    bool m_isOver = false;
};

}
