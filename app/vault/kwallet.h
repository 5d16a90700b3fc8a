#pragma once

// Probes KDE's wallet, on desktops where QtKeychain prefers it to the Secret Service. KWallet cannot say what it holds
// unless it is opened, which may prompt: entries are Unknown, and keys() is refused.

#include "vault/keychain_probe.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QProcessEnvironment>
#include <QVersionNumber>
#include <chrono>
#include <optional>

namespace lanyard {

class KWallet final : public KeychainProbe {
    Q_OBJECT
public:
    /// Plasma's generation, and the number at the end of the daemon's name.
    enum class Generation { Five = 5, Six = 6 };

    KWallet(Generation generation, const QDBusConnection &bus, std::chrono::milliseconds timeout);

    /// The one that this QtKeychain takes here, or none: Plasma by its environment, whose daemon is there to be asked.
    /// Plasma 6 is known to QtKeychain from 0.14 on.
    static std::optional<Generation> preferred(
        const QProcessEnvironment &environment, const QDBusConnection &bus, const QVersionNumber &qtKeychain);

    QCoro::Task<ProbeResult> probe(QString key, DaemonStart start) override;
    QCoro::Task<Result<QStringList>> keys() override;

private:
    QString m_name;
    QString m_path;
    QDBusConnection m_bus;
    int m_timeout; ///< milliseconds
    QDBusServiceWatcher m_watcher;
};

}
