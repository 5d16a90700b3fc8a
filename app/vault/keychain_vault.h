#pragma once

// The vault of the running application, through QtKeychain. Every operation probes the keychain without prompting, runs
// one QtKeychain job with a timeout, and verifies the result. One operation at a time, in the order asked: QtKeychain
// runs one job at a time anyway, and a job that timed out may still take effect, so nothing else starts until it has
// finished or its daemon is gone. Outlives the event loop.

#include "async/async_mutex.h"
#include "vault/keychain_job.h"
#include "vault/keychain_probe.h"
#include "vault/vault.h"

#include <QSet>
#include <chrono>
#include <memory>

namespace lanyard {

struct KeychainOptions {
    QString service = QStringLiteral("Lanyard");
    std::chrono::milliseconds timeout = std::chrono::seconds(10); ///< of each step: a D-Bus call, a job
    bool opensWallets = true; ///< KDE may ask the user for the password; otherwise a closed wallet counts as locked
};

class KeychainVault final : public Vault {
    Q_OBJECT
public:
    /// Over the session bus, with the keychain that QtKeychain uses on this desktop. Unavailable until the first probe.
    explicit KeychainVault(const KeychainOptions &options = {}, QObject *parent = nullptr);

    KeychainState state() const override;
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    QCoro::Task<Result<void>> erase(QString key) override;
    QCoro::Task<Result<QStringList>> keys() override;

    /// Nothing is in flight: it may be destroyed.
    bool isIdle() const;

private:
    QCoro::Task<void> updateState(DaemonStart start);
    std::optional<Error> blockedBy(ProbeResult seen);
    QCoro::Task<Result<std::optional<Secret>>> readEntry(QString key, Presence presence);
    QCoro::Task<JobOutcome> run(QKeychain::Job *job, QString key);
    QCoro::Task<Error> explain(JobOutcome outcome, QString key);
    KeychainState usable(KeychainState seen) const;
    void setState(KeychainState state);
    void trackOverdue(QKeychain::Job *job, int daemon);
    void abandon(QKeychain::Job *job);
    void onDaemonChanged();

    KeychainOptions m_options;
    std::unique_ptr<KeychainProbe> m_probe;
    AsyncMutex m_mutex; ///< one operation at a time
    KeychainState m_state = KeychainState::Unavailable;
    QSet<QKeychain::Job *> m_overdue; ///< timed out, and may still take effect
    int m_daemon = 0; ///< counts daemons, so that a job knows which one it waits for
    bool m_isUsed = false; ///< a job has run
    bool m_isUpdating = false;
    bool m_mustUpdateAgain = false;
};

}
