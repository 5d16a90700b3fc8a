#pragma once

// The tray's one timer. Deadlines are in boot time (Clock::sinceBoot), which includes suspend: one that passed while
// the computer slept is due on resume. Coarse: deadlines are rounded up to the next full grain, so that close ones
// share a wake-up; one that is nearer than a grain by at most the time that is left. Never wakes the computer, and does
// not tick.

#include <QObject>
#include <chrono>
#include <memory>
#include <optional>

namespace lanyard {

class WakeTimer : public QObject {
    Q_OBJECT
public:
    explicit WakeTimer(std::chrono::milliseconds grain = std::chrono::seconds(1), QObject *parent = nullptr);
    ~WakeTimer() override;

    /// Replaces the deadline. One in the past is due in the next turn of the event loop; none is never due.
    void setDeadline(std::optional<std::chrono::milliseconds> sinceBoot);
    /// How much later than it was set for the timer was last due. Seconds tell that the computer slept meanwhile.
    std::chrono::milliseconds lateness() const;

Q_SIGNALS:
    /// Emitted once for each deadline.
    void due();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
