#pragma once

// Probes KDE's wallet, on desktops where QtKeychain prefers it to the Secret Service. KWallet cannot say what it holds
// unless it is opened, which may prompt: entries are Unknown, and keys() is refused.

#include "vault/keychain_probe.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QProcessEnvironment>
#include <chrono>

namespace lanyard {

class KWallet final : public KeychainProbe {
    Q_OBJECT
public:
    KWallet(const QDBusConnection &bus, std::chrono::milliseconds timeout);

    /// Whether QtKeychain 0.13 takes KWallet here: Plasma 5 by its environment, and kwalletd5 is there to be asked.
    static bool isPreferred(const QProcessEnvironment &environment, const QDBusConnection &bus);

    QCoro::Task<ProbeResult> probe(QString key, DaemonStart start) override;
    QCoro::Task<Result<QStringList>> keys() override;

private:
    QDBusConnection m_bus;
    int m_timeout; ///< milliseconds
    QDBusServiceWatcher m_watcher;
};

}
