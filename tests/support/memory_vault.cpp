#include "support/memory_vault.h"

#include <QTimer>

namespace lanyard {

/// Suspends until the vault lets the operation land; resumes with false when the vault died instead.
class MemoryVault::Landing {
public:
    Landing(MemoryVault *vault, Operation operation)
        : m_vault(vault)
        , m_operation(operation)
    {
    }
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> coroutine)
    {
        m_vault->launch(Flight{m_operation, coroutine, &m_vaultIsAlive});
    }
    bool await_resume() const { return m_vaultIsAlive; }

private:
    MemoryVault *m_vault;
    Operation m_operation;
    bool m_vaultIsAlive = true;
};

static Error vaultIsGone()
{
    return Error{Reason::Internal, QStringLiteral("the vault was destroyed"), std::nullopt};
}

MemoryVault::MemoryVault(QObject *parent)
    : Vault(parent)
{
}

MemoryVault::~MemoryVault()
{
    const QMap<int, Flight> flights = std::exchange(m_flights, {});
    for (const Flight &flight : flights) {
        *flight.vaultIsAlive = false;
        flight.coroutine.resume();
    }
}

KeychainState MemoryVault::state() const
{
    return m_state;
}

QCoro::Task<Result<std::optional<Secret>>> MemoryVault::read(QString key)
{
    AsyncMutex &mutex = m_locks[key];
    const auto lock = co_await mutex.lock();
    m_log.append(QStringLiteral("read ") + key);
    Landing landing(this, Operation::Read);
    if (!co_await landing)
        co_return tl::unexpected(vaultIsGone());
    if (const auto error = refusal(Operation::Read))
        co_return tl::unexpected(*error);
    co_return entry(key);
}

QCoro::Task<Result<void>> MemoryVault::write(QString key, Secret value)
{
    AsyncMutex &mutex = m_locks[key];
    const auto lock = co_await mutex.lock();
    m_log.append(QStringLiteral("write ") + key);
    Landing landing(this, Operation::Write);
    if (!co_await landing)
        co_return tl::unexpected(vaultIsGone());
    if (const auto error = refusal(Operation::Write))
        co_return tl::unexpected(*error);
    m_entries.insert(key, value);
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryVault::erase(QString key)
{
    AsyncMutex &mutex = m_locks[key];
    const auto lock = co_await mutex.lock();
    m_log.append(QStringLiteral("erase ") + key);
    Landing landing(this, Operation::Erase);
    if (!co_await landing)
        co_return tl::unexpected(vaultIsGone());
    if (const auto error = refusal(Operation::Erase))
        co_return tl::unexpected(*error);
    m_entries.remove(key);
    co_return Result<void>();
}

QCoro::Task<Result<QStringList>> MemoryVault::keys()
{
    m_log.append(QStringLiteral("keys"));
    Landing landing(this, Operation::Keys);
    if (!co_await landing)
        co_return tl::unexpected(vaultIsGone());
    const auto error = refusal(Operation::Keys);
    if (error && error->reason != Reason::KeychainLocked) // a locked keychain still lists
        co_return tl::unexpected(*error);
    QStringList keys = m_entries.keys();
    keys.sort();
    co_return keys;
}

void MemoryVault::setState(KeychainState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void MemoryVault::setDelay(std::chrono::milliseconds delay)
{
    m_delay = delay;
}

void MemoryVault::hold(Operation operation)
{
    m_held.insert(operation);
}

void MemoryVault::release(Operation operation)
{
    m_held.remove(operation);
    const QList<int> numbers = m_flights.keys();
    for (const int number : numbers) {
        if (m_flights.contains(number) && m_flights[number].operation == operation && m_flights[number].isDue)
            QTimer::singleShot(0, this, [this, number] { land(number); });
    }
}

void MemoryVault::failNext(Operation operation, const Error &error)
{
    m_faults[operation].append(error);
}

void MemoryVault::put(const QString &key, const Secret &value)
{
    m_entries.insert(key, value);
}

std::optional<Secret> MemoryVault::entry(const QString &key) const
{
    const auto found = m_entries.constFind(key);
    return found == m_entries.cend() ? std::nullopt : std::optional<Secret>(*found);
}

QStringList MemoryVault::log() const
{
    return m_log;
}

void MemoryVault::clearLog()
{
    m_log.clear();
}

int MemoryVault::pending() const
{
    return int(m_flights.size());
}

void MemoryVault::launch(const Flight &flight)
{
    const int number = m_nextFlight++;
    m_flights.insert(number, flight);
    if (m_schedule)
        m_schedule(m_log.last(), [this, number] { land(number); });
    else
        QTimer::singleShot(m_delay, this, [this, number] { land(number); });
}

QList<std::coroutine_handle<>> MemoryVault::abandon()
{
    QList<std::coroutine_handle<>> flights;
    for (const Flight &flight : std::as_const(m_flights))
        flights += flight.coroutine;
    m_flights.clear();
    m_locks.clear();
    return flights;
}

void MemoryVault::land(int number)
{
    const auto flight = m_flights.find(number);
    if (flight == m_flights.end())
        return;
    flight->isDue = true;
    if (m_held.contains(flight->operation))
        return;
    const std::coroutine_handle<> coroutine = flight->coroutine;
    m_flights.erase(flight);
    coroutine.resume();
}

std::optional<Error> MemoryVault::refusal(Operation operation)
{
    if (!m_faults.value(operation).isEmpty())
        return m_faults[operation].takeFirst();
    if (m_state == KeychainState::Locked)
        return Error{Reason::KeychainLocked, QStringLiteral("locked by the test"), std::nullopt};
    if (m_state == KeychainState::Unavailable)
        return Error{Reason::KeychainUnavailable, QStringLiteral("unavailable by the test"), std::nullopt};
    return std::nullopt;
}

}
