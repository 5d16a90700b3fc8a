#include "vault/kwallet.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCall>
#include <qcorodbuspendingcall.h>

namespace lanyard {

static const QString kInterface = QStringLiteral("org.kde.KWallet");

static QString nameOf(KWallet::Generation generation)
{
    return QStringLiteral("org.kde.kwalletd%1").arg(int(generation));
}

static ProbeResult unavailable(const Error &error)
{
    ProbeResult result;
    result.detail = error.detail;
    return result;
}

std::optional<KWallet::Generation> KWallet::preferred(
    const QProcessEnvironment &environment, const QDBusConnection &bus, const QVersionNumber &qtKeychain)
{
    const QString desktop = environment.value(QStringLiteral("XDG_CURRENT_DESKTOP"));
    const QString session = environment.value(QStringLiteral("DESKTOP_SESSION"));
    const bool isPlasma = desktop == QLatin1String("KDE") || session == QLatin1String("kde")
        || environment.contains(QStringLiteral("KDE_FULL_SESSION"));
    const QString version = environment.value(QStringLiteral("KDE_SESSION_VERSION"));
    std::optional<Generation> generation;
    if (version == QLatin1String("5"))
        generation = Generation::Five;
    else if (version == QLatin1String("6") && qtKeychain >= QVersionNumber(0, 14))
        generation = Generation::Six;
    if (!isPlasma || !generation || !bus.isConnected())
        return std::nullopt;
    const QString name = nameOf(*generation);
    const bool isThere =
        bus.interface()->isServiceRegistered(name) || bus.interface()->activatableServiceNames().value().contains(name);
    return isThere ? generation : std::nullopt;
}

KWallet::KWallet(Generation generation, const QDBusConnection &bus, std::chrono::milliseconds timeout, Closed closed)
    : m_name(nameOf(generation))
    , m_path(QStringLiteral("/modules/kwalletd%1").arg(int(generation)))
    , m_bus(bus)
    , m_timeout(int(timeout.count()))
    , m_closed(closed)
    , m_watcher(m_name, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    for (const char *signal : {"walletOpened", "walletClosed", "walletCreated"})
        m_bus.connect(QString(), m_path, kInterface, QLatin1String(signal), this, SIGNAL(changed()));
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        Q_EMIT daemonChanged();
        Q_EMIT changed();
    });
}

QCoro::Task<Result<QVariant>> KWallet::ask(QString method, QVariantList arguments, DaemonStart start)
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_name, m_path, kInterface, method);
    message.setArguments(arguments);
    message.setAutoStartService(start == DaemonStart::Allowed);
    const QDBusPendingCall pending = m_bus.asyncCall(message, m_timeout);
    const QDBusMessage reply = co_await pending;
    if (reply.type() != QDBusMessage::ReplyMessage)
        co_return failure(Reason::KeychainUnavailable, reply.errorMessage());
    co_return reply.arguments().value(0);
}

QCoro::Task<ProbeResult> KWallet::probe(QString key, DaemonStart start)
{
    Q_UNUSED(key)
    ProbeResult result;
    const auto enabled = co_await ask(QStringLiteral("isEnabled"), QVariantList(), start);
    if (!enabled)
        co_return unavailable(enabled.error());
    if (!enabled->toBool())
        result.detail = QStringLiteral("KWallet is switched off");
    else
        result.state = KeychainState::Available;
    if (result.state != KeychainState::Available || m_closed == Closed::Available)
        co_return result;
    const auto wallet = co_await ask(QStringLiteral("networkWallet"), QVariantList(), start); // QtKeychain's choice
    if (!wallet)
        co_return unavailable(wallet.error());
    const QVariantList name(1, *wallet);
    const auto isOpen = co_await ask(QStringLiteral("isOpen"), name, start);
    if (!isOpen)
        co_return unavailable(isOpen.error());
    if (!isOpen->toBool()) {
        result.state = KeychainState::Locked;
        result.detail = QStringLiteral("the wallet is closed");
    }
    co_return result;
}

QCoro::Task<Result<QStringList>> KWallet::keys()
{
    co_return failure(Reason::KeychainUnavailable, QStringLiteral("KWallet lists entries to their owner only"));
}

}
