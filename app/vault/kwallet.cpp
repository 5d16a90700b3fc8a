#include "vault/kwallet.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCall>
#include <qcorodbuspendingcall.h>

namespace lanyard {

static const QString kWalletName = QStringLiteral("org.kde.kwalletd5");
static const QString kWalletPath = QStringLiteral("/modules/kwalletd5");
static const QString kInterface = QStringLiteral("org.kde.KWallet");

bool KWallet::isPreferred(const QProcessEnvironment &environment, const QDBusConnection &bus)
{
    const QString desktop = environment.value(QStringLiteral("XDG_CURRENT_DESKTOP"));
    const QString session = environment.value(QStringLiteral("DESKTOP_SESSION"));
    const bool isPlasma = desktop == QLatin1String("KDE") || session == QLatin1String("kde")
        || environment.contains(QStringLiteral("KDE_FULL_SESSION"));
    if (!isPlasma || environment.value(QStringLiteral("KDE_SESSION_VERSION")) != QLatin1String("5")
        || !bus.isConnected())
        return false;
    return bus.interface()->isServiceRegistered(kWalletName)
        || bus.interface()->activatableServiceNames().value().contains(kWalletName);
}

KWallet::KWallet(const QDBusConnection &bus, std::chrono::milliseconds timeout)
    : m_bus(bus)
    , m_timeout(int(timeout.count()))
    , m_watcher(kWalletName, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    for (const char *signal : {"walletOpened", "walletClosed", "walletCreated"})
        m_bus.connect(QString(), kWalletPath, kInterface, QLatin1String(signal), this, SIGNAL(changed()));
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        Q_EMIT daemonChanged();
        Q_EMIT changed();
    });
}

QCoro::Task<ProbeResult> KWallet::probe(QString key, DaemonStart start)
{
    Q_UNUSED(key)
    QDBusMessage message =
        QDBusMessage::createMethodCall(kWalletName, kWalletPath, kInterface, QStringLiteral("isEnabled"));
    message.setAutoStartService(start == DaemonStart::Allowed);
    const QDBusPendingCall pending = m_bus.asyncCall(message, m_timeout);
    const QDBusMessage reply = co_await pending;
    ProbeResult result;
    if (reply.type() != QDBusMessage::ReplyMessage)
        result.detail = reply.errorMessage();
    else if (!reply.arguments().value(0).toBool())
        result.detail = QStringLiteral("KWallet is switched off");
    else
        result.state = KeychainState::Available;
    co_return result;
}

QCoro::Task<Result<QStringList>> KWallet::keys()
{
    co_return failure(Reason::KeychainUnavailable, QStringLiteral("KWallet lists entries to their owner only"));
}

}
