#pragma once

// A vault in memory for tests of the layers above: asynchronous like the real one (no answer before the event loop
// turned), in order per key, and with faults, delays and a lock that the test controls.
// Every operation waits its turn, is noted in log(), takes delay(), stays while held, and only then sees the state.

#include "async/async_mutex.h"
#include "vault/vault.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <chrono>
#include <coroutine>
#include <functional>
#include <map>

namespace lanyard {

class MemoryVault final : public Vault {
    Q_OBJECT
public:
    enum class Operation { Read, Write, Erase, Keys };

    explicit MemoryVault(QObject *parent = nullptr);
    ~MemoryVault() override;

    KeychainState state() const override;
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    QCoro::Task<Result<void>> erase(QString key) override;
    QCoro::Task<Result<QStringList>> keys() override;

    // The test's side.
    void setState(KeychainState state);
    void setDelay(std::chrono::milliseconds delay);
    /// A test decides when an operation lands, instead of delay(). Called with its name, as in log().
    using Schedule = std::function<void(const QString &name, const std::function<void()> &land)>;
    void setSchedule(Schedule schedule) { m_schedule = std::move(schedule); }
    /// The keychain hangs: what is in flight never lands.
    QList<std::coroutine_handle<>> abandon();
    /// Operations of this kind begin but do not land before release().
    void hold(Operation operation);
    void release(Operation operation);
    /// The next operation of this kind that lands fails so, and does nothing.
    void failNext(Operation operation, const Error &error);
    /// Past all queues: what is in the store, as after a restart of the application.
    void put(const QString &key, const Secret &value);
    std::optional<Secret> entry(const QString &key) const;
    QStringList entries() const { return m_entries.keys(); }
    /// In the order of their begin: "write KEY", "read KEY", "erase KEY", "keys".
    QStringList log() const;
    void clearLog();
    /// Operations that have begun and not landed.
    int pending() const;

private:
    class Landing;
    struct Flight {
        Operation operation;
        std::coroutine_handle<> coroutine;
        bool *vaultIsAlive;
        bool isDue = false; ///< its delay is over
    };
    void launch(const Flight &flight);
    void land(int number);
    std::optional<Error> refusal(Operation operation);

    KeychainState m_state = KeychainState::Available;
    std::chrono::milliseconds m_delay{0};
    Schedule m_schedule;
    QHash<QString, Secret> m_entries;
    QSet<Operation> m_held;
    QHash<Operation, QList<Error>> m_faults;
    QMap<int, Flight> m_flights; ///< by number, so that they land in the order of their begin
    int m_nextFlight = 0;
    QStringList m_log;
    std::map<QString, AsyncMutex> m_locks; ///< by key
};

}
