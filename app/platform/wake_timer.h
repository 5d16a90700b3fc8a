#pragma once

// The one timer of the tray: due at a point of boot time (Clock::sinceBoot), which goes on during suspend; a deadline
// that passed while asleep is due at once on resume. Coarse: deadlines are rounded up to the next full grain, so that
// neighbours share one wake-up. It never wakes the computer, and does not tick.

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

    /// Replaces the earlier deadline. A deadline in the past is due in the next turn of the event loop.
    void setDeadline(std::chrono::milliseconds sinceBoot);
    void clear();

Q_SIGNALS:
    /// Once per deadline.
    void due();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
