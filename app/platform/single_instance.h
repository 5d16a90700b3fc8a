#pragma once

// One tray per user: a lock file in the runtime folder, taken before anything listens there (a second listen would
// steal the socket of the first). A lock whose owner was killed is taken over. Held until release() or destruction.

#include <QLockFile>
#include <QString>

namespace lanyard {

class SingleInstance {
public:
    /// @param folder runtimeFolder(), checked
    explicit SingleInstance(const QString &folder);

    /// False when another instance lives: main then sends it `showWindow` over the control socket and exits.
    bool acquire();
    /// Before a re-exec: a lock of the same pid would lock us out (desktop.md).
    void release();

private:
    QLockFile m_lock;
};

}
