#pragma once

// Asks the keychain for its state without prompting and without blocking. Every operation probes before it lets
// QtKeychain act: on a locked keychain QtKeychain prompts, hangs, or reports success without having done anything.

#include "base/result.h"
#include "status/keychain_state.h"

#include <QObject>
#include <QStringList>
#include <qcorotask.h>

namespace lanyard {

enum class Presence {
    Absent,
    Present,
    PresentLocked, ///< there, but in a locked collection
    Unknown, ///< not asked for, or this keychain cannot say without being opened (KWallet, a locked one)
};

struct ProbeResult {
    KeychainState state = KeychainState::Unavailable;
    Presence presence = Presence::Unknown;
    QString detail; ///< for the log
};

/// What prevents an operation on the entry now; nullopt if nothing does.
std::optional<Error> blockingError(const ProbeResult &result);

/// Whether D-Bus may start the keychain's daemon. Only when somebody waits for the answer; otherwise every daemon that
/// ends at logout would be started again.
enum class DaemonStart { Allowed, Avoided };

/// Owned by KeychainVault. Every answer comes within the timeout. A daemon that missed it is reported as unavailable
/// right away until it answers again.
class KeychainProbe : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// @param key none: only the state is asked for
    virtual QCoro::Task<ProbeResult> probe(QString key, DaemonStart start) = 0;
    /// The same before an entry is read, and perhaps for less: each refresh reads one.
    virtual QCoro::Task<ProbeResult> probeToRead(QString key);
    virtual QCoro::Task<Result<QStringList>> keys() = 0;

Q_SIGNALS:
    /// Another probe may find another state.
    void changed();
    /// The daemon went away or was replaced: calls to the old one are never answered.
    void daemonChanged();
};

}
