#include "vault/keychain_vault.h"

#include "base/logging.h"
#include "vault/kwallet.h"
#include "vault/qtkeychain_version.h"
#include "vault/secret_service.h"

#include <QTimer>

namespace lanyard {

static std::unique_ptr<KeychainProbe> probeForThisDesktop(const KeychainOptions &options)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const auto wallet = KWallet::preferred(QProcessEnvironment::systemEnvironment(), bus, runningQtKeychain());
    const auto closed = options.opensWallets ? KWallet::Closed::Available : KWallet::Closed::Locked;
    if (wallet)
        return std::make_unique<KWallet>(*wallet, bus, options.timeout, closed);
    return std::make_unique<SecretService>(bus, options.service, options.timeout);
}

/// QtKeychain hands text to libsecret as a C string.
static bool isText(const Secret &value)
{
    QString text = value.revealText();
    const bool same = text.toUtf8() == value.reveal() && !text.contains(QChar(u'\0'));
    wipe(text);
    return same;
}

KeychainVault::KeychainVault(const KeychainOptions &options, QObject *parent)
    : Vault(parent)
    , m_options(options)
    , m_probe(probeForThisDesktop(options))
{
    connect(m_probe.get(), &KeychainProbe::changed, this, [this] { updateState(DaemonStart::Avoided); });
    connect(m_probe.get(), &KeychainProbe::daemonChanged, this, &KeychainVault::onDaemonChanged);
    QTimer::singleShot(0, this, [this] { updateState(DaemonStart::Allowed); });
}

KeychainState KeychainVault::state() const
{
    return m_state;
}

QCoro::Task<Result<std::optional<Secret>>> KeychainVault::read(QString key)
{
    const auto lock = co_await m_mutex.lock();
    const ProbeResult seen = co_await m_probe->probeToRead(key);
    if (const auto error = blockedBy(seen))
        co_return tl::unexpected(*error);
    if (seen.presence == Presence::Absent)
        co_return std::optional<Secret>();
    co_return co_await readEntry(key, seen.presence);
}

QCoro::Task<Result<void>> KeychainVault::write(QString key, Secret value)
{
    const auto lock = co_await m_mutex.lock();
    if (!isText(value))
        co_return failure(Reason::Internal, QStringLiteral("only text without NUL can be stored"));
    const ProbeResult seen = co_await m_probe->probe(key, DaemonStart::Allowed);
    if (const auto error = blockedBy(seen))
        co_return tl::unexpected(*error);

    auto *job = new QKeychain::WritePasswordJob(m_options.service);
    QString text = value.revealText();
    job->setTextData(text);
    wipe(text);
    const JobOutcome outcome = co_await run(job, key);
    if (outcome.end != JobOutcome::End::Finished || outcome.error != QKeychain::NoError) {
        const Error error = co_await explain(outcome, key);
        co_return tl::unexpected(error);
    }

    const auto stored = co_await readEntry(key, Presence::Present);
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (!*stored || **stored != value)
        co_return failure(Reason::KeychainUnavailable, QStringLiteral("the entry reads back differently"));
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainVault::erase(QString key)
{
    const auto lock = co_await m_mutex.lock();
    const ProbeResult before = co_await m_probe->probe(key, DaemonStart::Allowed);
    if (const auto error = blockedBy(before))
        co_return tl::unexpected(*error);
    if (before.presence == Presence::Absent)
        co_return Result<void>();

    auto *job = new QKeychain::DeletePasswordJob(m_options.service);
    const JobOutcome outcome = co_await run(job, key);
    if (outcome.end != JobOutcome::End::Finished
        || (outcome.error != QKeychain::NoError && outcome.error != QKeychain::EntryNotFound)) {
        const Error error = co_await explain(outcome, key);
        co_return tl::unexpected(error);
    }

    const ProbeResult after = co_await m_probe->probe(key, DaemonStart::Allowed);
    if (const auto error = blockedBy(after))
        co_return tl::unexpected(*error);
    if (after.presence == Presence::Absent)
        co_return Result<void>();
    const auto left = co_await readEntry(key, after.presence);
    if (after.presence == Presence::Unknown && left && !*left)
        co_return Result<void>();
    co_return failure(Reason::KeychainUnavailable, QStringLiteral("the entry is still there after its deletion"));
}

QCoro::Task<Result<QStringList>> KeychainVault::keys()
{
    const auto lock = co_await m_mutex.lock();
    co_return co_await m_probe->keys();
}

bool KeychainVault::isIdle() const
{
    return !m_mutex.isLocked() && !m_isUpdating && m_overdue.isEmpty();
}

QCoro::Task<Result<std::optional<Secret>>> KeychainVault::readEntry(QString key, Presence presence)
{
    auto *job = new QKeychain::ReadPasswordJob(m_options.service);
    const JobOutcome outcome = co_await run(job, key);
    const bool isFinished = outcome.end == JobOutcome::End::Finished;
    if (isFinished && outcome.error == QKeychain::NoError)
        co_return std::optional<Secret>(outcome.text);
    if (isFinished && outcome.error == QKeychain::EntryNotFound && presence == Presence::Unknown)
        co_return std::optional<Secret>();
    const Error error = co_await explain(outcome, key);
    co_return tl::unexpected(error);
}

}
