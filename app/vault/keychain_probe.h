#pragma once

// A look at the keychain that never prompts and never blocks: asked before QtKeychain is, because on a locked keychain
// QtKeychain prompts, hangs, or says "done" without having done anything (desktop.md section 3).

#include "base/result.h"
#include "status/keychain_state.h"

#include <QObject>
#include <QStringList>
#include <qcorotask.h>

namespace lanyard {

enum class Presence {
    Absent, ///< certain only while the state is Available
    Present,
    PresentLocked, ///< there, but in a locked collection
    Unknown, ///< this keychain cannot say without opening it (KWallet)
};

struct KeychainProbeResult {
    KeychainState state = KeychainState::Unavailable;
    Presence presence = Presence::Unknown;
    QString detail; ///< for the log
};

/// Why nothing can be done with the entry now; nullopt when it can.
std::optional<Error> blockingError(const KeychainProbeResult &seen);

/// Whether D-Bus may start the keychain's daemon. Only for what somebody waits for: else every daemon that ends at
/// log-out would be started again.
enum class DaemonStart { Allowed, Avoided };

/// Owned by KeychainVault. Every answer comes within the time-out; a daemon that did not answer in time is reported as
/// unavailable at once from then on, until it answers.
class KeychainProbe : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QCoro::Task<KeychainProbeResult> look(QString key, DaemonStart start) = 0;
    virtual QCoro::Task<Result<QStringList>> keys() = 0;

Q_SIGNALS:
    /// Another look may see another state.
    void changed();
    /// The daemon went away or another one took its place: what was asked of the old one is never answered.
    void daemonChanged();
};

}
