#include "tray/do_not_disturb.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>
#include <utility>

namespace lanyard {

namespace {

const QString kNotifications = QStringLiteral("org.freedesktop.Notifications");
const QString kNotificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString kInhibited = QStringLiteral("Inhibited");
const QString kXfconf = QStringLiteral("org.xfce.Xfconf");
const QString kXfconfPath = QStringLiteral("/org/xfce/Xfconf");
const QString kXfceChannel = QStringLiteral("xfce4-notifyd");
const QString kXfceProperty = QStringLiteral("/do-not-disturb");

bool isTrue(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QDBusVariant> reply = call;
    return reply.isValid() && reply.value().variant().toBool();
}

}

DoNotDisturb::DoNotDisturb(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void DoNotDisturb::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    // From any sender: naming one takes a blocking lookup.
    m_bus.connect({}, kNotificationsPath, kProperties, QStringLiteral("PropertiesChanged"), {kNotifications}, {}, this,
        SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    m_bus.connect({}, kXfconfPath, kXfconf, QStringLiteral("PropertyChanged"), {kXfceChannel, kXfceProperty}, {}, this,
        SLOT(onXfceSetting(QString, QString, QDBusVariant)));
    m_bus.connect({}, kXfconfPath, kXfconf, QStringLiteral("PropertyRemoved"), {kXfceChannel, kXfceProperty}, {}, this,
        SLOT(onXfceReset(QString, QString)));
}

void DoNotDisturb::ask(bool isXfce)
{
    listen();
    QDBusMessage get =
        QDBusMessage::createMethodCall(kNotifications, kNotificationsPath, kProperties, QStringLiteral("Get"));
    get << kNotifications << kInhibited;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, isXfce] {
        call->deleteLater();
        m_inhibited = isTrue(*call);
        m_xfce = false;
        if (isXfce)
            askXfce();
        else
            Q_EMIT known();
    });
}

void DoNotDisturb::askXfce()
{
    QDBusMessage get = QDBusMessage::createMethodCall(kXfconf, kXfconfPath, kXfconf, QStringLiteral("GetProperty"));
    get << kXfceChannel << kXfceProperty;
    get.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        m_xfce = isTrue(*call);
        Q_EMIT known();
    });
}

void DoNotDisturb::set(bool &what, bool on)
{
    const bool was = isOn();
    what = on;
    if (was && !isOn())
        Q_EMIT ended();
}

void DoNotDisturb::onPropertiesChanged(const QString &, const QVariantMap &changed, const QStringList &)
{
    if (changed.contains(kInhibited))
        set(m_inhibited, changed.value(kInhibited).toBool());
}

void DoNotDisturb::onXfceSetting(const QString &, const QString &, const QDBusVariant &value)
{
    set(m_xfce, value.variant().toBool());
}

void DoNotDisturb::onXfceReset(const QString &, const QString &)
{
    set(m_xfce, false);
}

}
