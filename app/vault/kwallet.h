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

    /// How a closed wallet is treated: using it would make KDE ask for its password.
    enum class Closed { Available, Locked };

    KWallet(Generation generation, const QDBusConnection &bus, std::chrono::milliseconds timeout, Closed closed);

    /// The one that this QtKeychain takes here, or none: Plasma by its environment, whose daemon is there to be asked.
    /// Plasma 6 is known to QtKeychain from 0.14 on.
    static std::optional<Generation> preferred(
        const QProcessEnvironment &environment, const QDBusConnection &bus, const QVersionNumber &qtKeychain);

    QCoro::Task<ProbeResult> probe(QString key, DaemonStart start) override;
    QCoro::Task<Result<QStringList>> keys() override;

private:
    QCoro::Task<Result<QVariant>> ask(QString method, QVariantList arguments, DaemonStart start);

    QString m_name;
    QString m_path;
    QDBusConnection m_bus;
    int m_timeout; ///< milliseconds
    Closed m_closed;
    QDBusServiceWatcher m_watcher;
};

}
