#pragma once

// One tray per user: a lock file in the runtime folder, taken before anything listens there (a second listen would
// steal the first one's socket). The lock of a killed owner is taken over. Held until release() or destruction.

#include <QLockFile>
#include <QString>

namespace lanyard {

class SingleInstance {
public:
    /// @param folder runtimeFolder(), checked
    explicit SingleInstance(const QString &folder);

    /// False if another instance is running: main then sends it `showWindow` (at login `about`) over the control
    /// socket, and exits once that is answered.
    bool acquire();
    /// Before a re-exec: a lock of the same pid would lock us out (app/platform/README.md#traps).
    void release();

private:
    QLockFile m_lock;
};

}
