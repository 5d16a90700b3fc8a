#pragma once

// The vault of the running application: QtKeychain, guarded (design section 10, desktop.md section 3).
// Every operation looks first without prompting, runs one QtKeychain job with a time-out, and proves what it did.
// One operation at a time, in the order asked: QtKeychain runs one job at a time anyway, and a job that timed out may
// still land, so nothing else starts until it is over or its daemon is gone. Lives until the event loop has ended.

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
    std::chrono::milliseconds timeout = std::chrono::seconds(10); ///< of each step: a call, a job
};

class KeychainVault final : public Vault {
    Q_OBJECT
public:
    /// Over the session bus, with the keychain that QtKeychain takes on this desktop. Unavailable until it was seen.
    explicit KeychainVault(const KeychainOptions &options = {}, QObject *parent = nullptr);

    KeychainState state() const override;
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    QCoro::Task<Result<void>> erase(QString key) override;
    QCoro::Task<Result<QStringList>> keys() override;

    /// Nothing asked, nothing in flight: it may be destroyed.
    bool isIdle() const;

private:
    QCoro::Task<void> refreshState(DaemonStart start);
    QCoro::Task<KeychainProbeResult> sight(QString key);
    QCoro::Task<Result<std::optional<Secret>>> readEntry(QString key, Presence presence);
    QCoro::Task<JobOutcome> run(QKeychain::Job *job, QString key);
    QCoro::Task<Error> explain(JobOutcome outcome, QString key);
    void setState(KeychainState state);
    void noteLate(QKeychain::Job *job, int daemon);
    void giveUp(QKeychain::Job *job);
    void onDaemonChanged();

    KeychainOptions m_options;
    std::unique_ptr<KeychainProbe> m_look;
    AsyncMutex m_mutex; ///< one operation at a time
    KeychainState m_state = KeychainState::Unavailable;
    QSet<QKeychain::Job *> m_late; ///< timed out, and may land yet
    int m_daemon = 0; ///< counts daemons, so that a job knows whose answer it waits for
    bool m_isUsed = false; ///< a job has run
    bool m_isRefreshing = false;
    bool m_mustRefreshAgain = false;
};

}
