#include "platform/network_manager.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace lanyard {

namespace {

const QString kService = QStringLiteral("org.freedesktop.NetworkManager");
const QString kPath = QStringLiteral("/org/freedesktop/NetworkManager");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString kMetered = QStringLiteral("Metered");

// NMMetered
constexpr uint kYes = 1;
constexpr uint kGuessYes = 3;

}

void NetworkManager::start()
{
    if (!m_bus.isConnected())
        return;
    auto *names = new QDBusServiceWatcher(kService, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(names, &QDBusServiceWatcher::serviceRegistered, this, &NetworkManager::ask);
    m_bus.connect(
        kService, kPath, kProperties, QStringLiteral("PropertiesChanged"), this, SLOT(onChanged(QString, QVariantMap)));
    ask();
}

void NetworkManager::ask()
{
    QDBusMessage get = QDBusMessage::createMethodCall(kService, kPath, kProperties, QStringLiteral("Get"));
    get << kService << kMetered;
    get.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            take(reply.value().variant());
    });
}

void NetworkManager::onChanged(const QString &interface, const QVariantMap &changed)
{
    if (interface == kService && changed.contains(kMetered))
        take(changed.value(kMetered));
}

void NetworkManager::take(const QVariant &value)
{
    m_hasAnswered = true;
    const uint state = value.toUInt();
    Q_EMIT metered(state == kYes || state == kGuessYes);
}

}
