#pragma once

// Replaces the process by a new one, when the old one can no longer do its work: state is on disk and in the keychain.
// Waits for a moment in which nothing is shown or under way.

#include <QDeadlineTimer>
#include <QTimer>
#include <functional>

namespace lanyard {

class Restart : public QObject {
    Q_OBJECT
public:
    /// @param isIdle asked now and then; both are called while this exists
    Restart(std::function<bool()> isIdle, std::function<void()> replaceProcess,
        std::chrono::milliseconds interval = std::chrono::seconds(2));

    /// Replaces the process at the next idle moment, however long that takes.
    void whenIdle();
    /// The same, but no later than `limit` from now, since what is under way may never end.
    void within(std::chrono::milliseconds limit);

private:
    void check();

    std::function<bool()> m_isIdle;
    std::function<void()> m_replaceProcess;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    QTimer m_timer;
};

}
