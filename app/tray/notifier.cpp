#include "tray/notifier.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace lanyard {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

}

Notifier::Notifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    // From any sender: naming one costs a blocking look-up. Ids that are not ours are ignored.
    m_bus.connect({}, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect({}, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    auto *owner = new QDBusServiceWatcher(kService, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(owner, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_bubbles.clear(); // gone with their daemon
        m_capabilities.reset();
    });
}

void Notifier::show(const QString &key, const Notification &notification)
{
    Bubble &bubble = m_bubbles[key];
    bubble.unwanted = false;
    if (!m_capabilities) {
        bubble.next = notification;
        askCapabilities();
    } else if (bubble.inFlight) {
        bubble.next = notification;
    } else {
        send(key, notification);
    }
}

void Notifier::withdraw(const QString &key)
{
    const auto bubble = m_bubbles.find(key);
    if (bubble == m_bubbles.end())
        return;
    if (bubble->inFlight) {
        bubble->unwanted = true;
        bubble->next.reset();
        return;
    }
    const std::optional<uint> id = bubble->id;
    m_bubbles.erase(bubble);
    if (id)
        close(*id);
}

void Notifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isValid()) {
            m_capabilities = reply.value();
            sendWaiting();
            return;
        }
        qCDebug(logDesktop) << "no notifications:" << reply.error().name();
        const QStringList waiting = m_bubbles.keys();
        m_bubbles.clear();
        for (const QString &key : waiting)
            Q_EMIT unavailable(key);
    });
}

void Notifier::sendWaiting()
{
    const QStringList keys = m_bubbles.keys();
    for (const QString &key : keys) {
        Bubble &bubble = m_bubbles[key];
        if (bubble.inFlight || !bubble.next)
            continue;
        const Notification notification = *std::exchange(bubble.next, std::nullopt);
        send(key, notification);
    }
}

void Notifier::send(const QString &key, const Notification &notification)
{
    Bubble &bubble = m_bubbles[key];
    QDBusMessage notify = call(QStringLiteral("Notify"));
    notify.setArguments(arguments(bubble, notification));
    bubble.inFlight = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        answered(key, reply.isValid() ? std::optional<uint>(reply.value()) : std::nullopt);
    });
}

void Notifier::answered(const QString &key, std::optional<uint> id)
{
    const auto bubble = m_bubbles.find(key);
    if (bubble == m_bubbles.end())
        return; // the daemon went in between
    bubble->inFlight = false;
    bubble->id = id;
    if (!id) {
        m_bubbles.erase(bubble);
        Q_EMIT unavailable(key);
    } else if (bubble->unwanted) {
        m_bubbles.erase(bubble);
        close(*id);
    } else if (bubble->next) {
        const Notification next = *std::exchange(bubble->next, std::nullopt);
        send(key, next);
    }
}

QVariantList Notifier::arguments(const Bubble &bubble, const Notification &notification) const
{
    QStringList actions;
    if (m_capabilities->contains(QLatin1String("actions"))) {
        for (const Notification::Button &button : notification.buttons)
            actions << button.id << button.label;
    }
    // A daemon that reads markup would otherwise read it in a resource's name.
    const bool markup = m_capabilities->contains(QLatin1String("body-markup"));
    const QString body = markup ? notification.body.toHtmlEscaped() : notification.body;
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(quint8(notification.urgency))},
        {QStringLiteral("desktop-entry"), QStringLiteral("lanyard-tray")},
        {QStringLiteral("category"), QStringLiteral("network")},
    };
    return {QCoreApplication::applicationName(), bubble.id.value_or(0), QStringLiteral("lanyard"), notification.title,
        body, actions, hints, notification.stays ? 0 : -1};
}

void Notifier::close(uint id)
{
    QDBusMessage message = call(QStringLiteral("CloseNotification"));
    message << id;
    m_bus.asyncCall(message);
}

QString Notifier::keyOf(uint id) const
{
    for (auto bubble = m_bubbles.begin(); bubble != m_bubbles.end(); ++bubble) {
        if (bubble->id == id)
            return bubble.key();
    }
    return {};
}

void Notifier::onActionInvoked(uint id, const QString &button)
{
    const QString key = keyOf(id);
    if (!key.isEmpty())
        Q_EMIT buttonPressed(key, button);
}

void Notifier::onClosed(uint id, uint)
{
    const QString key = keyOf(id);
    if (key.isEmpty() || m_bubbles[key].inFlight)
        return;
    m_bubbles.remove(key);
    Q_EMIT dismissed(key);
}

}
