#include "tray/notifier.h"

#include "base/logging.h"
#include "tray/notification_image.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>
#include <algorithm>
#include <utility>

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
    , m_doNotDisturb(bus)
{
    // From any sender: naming one takes a blocking lookup. Ids that are not ours are ignored.
    m_bus.connect({}, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect({}, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    auto *owner = new QDBusServiceWatcher(kService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceUnregistered, this, &Notifier::onDaemonLeft);
    connect(owner, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        if (!m_bubbles.isEmpty())
            askDaemon();
    });
    connect(&m_doNotDisturb, &DoNotDisturb::known, this, [this] {
        m_isAsking = false;
        m_isReady = m_daemon.has_value();
        sendWaiting();
    });
    connect(&m_doNotDisturb, &DoNotDisturb::ended, this, &Notifier::sendWaiting);
}

Notifier::~Notifier()
{
    for (const Bubble &bubble : std::as_const(m_bubbles)) {
        if (bubble.id)
            close(*bubble.id);
    }
}

void Notifier::show(const QString &key, const Notification &notification)
{
    Bubble &bubble = m_bubbles[key];
    const bool isThere = (bubble.id || bubble.inFlight) && !bubble.next && !bubble.isWithdrawn;
    if (isThere && bubble.last == notification)
        return;
    bubble.isWithdrawn = false;
    bubble.next = notification;
    if (m_isReady)
        sendWaiting();
    else
        askDaemon();
}

void Notifier::withdrawAll()
{
    const QStringList keys = m_bubbles.keys();
    for (const QString &key : keys)
        withdraw(key);
}

void Notifier::withdraw(const QString &key)
{
    const auto bubble = m_bubbles.find(key);
    if (bubble == m_bubbles.end())
        return;
    bubble->next.reset();
    if (bubble->inFlight) {
        bubble->isWithdrawn = true;
        return;
    }
    const std::optional<uint> id = bubble->id;
    m_bubbles.erase(bubble);
    if (id)
        close(*id);
}

void Notifier::askDaemon()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isValid())
            return askServerInformation(reply.value());
        qCDebug(logDesktop) << "no notifications:" << reply.error().name();
        onDaemonMissing();
    });
}

void Notifier::askServerInformation(const QStringList &capabilities)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("GetServerInformation"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, capabilities] {
        watcher->deleteLater();
        const QDBusPendingReply<QString, QString, QString, QString> reply = *watcher;
        m_daemon = Daemon{capabilities, reply.isValid() && reply.argumentAt<1>() == QLatin1String("Xfce")};
        m_doNotDisturb.ask(m_daemon->isXfce);
    });
}

void Notifier::onDaemonMissing()
{
    m_isAsking = false;
    const QStringList waiting = m_bubbles.keys();
    for (const QString &key : waiting)
        Q_EMIT unavailable(key);
}

// Its bubbles are gone with it. Unanswered ones wait for the next daemon.
void Notifier::onDaemonLeft()
{
    m_daemon.reset();
    m_isReady = false;
    m_isAsking = false;
    const QStringList keys = m_bubbles.keys();
    for (const QString &key : keys) {
        Bubble &bubble = m_bubbles[key];
        if (!bubble.next && bubble.last.stays && !bubble.isWithdrawn)
            bubble.next = bubble.last;
        bubble.id.reset();
        bubble.inFlight = false;
        if (!bubble.next)
            m_bubbles.remove(key);
    }
}

void Notifier::sendWaiting()
{
    if (!m_isReady || m_doNotDisturb.isOn())
        return;
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
    bubble.last = notification;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        onSent(key, reply.isValid() ? std::optional<uint>(reply.value()) : std::nullopt);
    });
}

void Notifier::onSent(const QString &key, std::optional<uint> id)
{
    const auto bubble = m_bubbles.find(key);
    if (bubble == m_bubbles.end() || !bubble->inFlight)
        return; // the daemon went in between
    bubble->inFlight = false;
    bubble->id = id;
    if (!id) {
        m_bubbles.erase(bubble);
        Q_EMIT unavailable(key);
    } else if (bubble->isWithdrawn) {
        m_bubbles.erase(bubble);
        close(*id);
    } else {
        if (m_closedEarly.contains(*id))
            bubble->id.reset();
        if (!bubble->id && !bubble->next) {
            m_bubbles.erase(bubble);
            Q_EMIT dismissed(key);
        }
        sendWaiting();
    }
    if (!isAnswerAwaited())
        m_closedEarly.clear();
}

bool Notifier::isAnswerAwaited() const
{
    return std::any_of(m_bubbles.begin(), m_bubbles.end(), [](const Bubble &bubble) { return bubble.inFlight; });
}

QStringList Notifier::actions(const Notification &notification) const
{
    QStringList list;
    if (!m_daemon->capabilities.contains(QLatin1String("actions")))
        return list;
    for (const Notification::Button &button : notification.buttons) {
        // Xfce shows the bubble's own click as a button, too: one too many beside others.
        const bool isClick = button.id == QLatin1String("default");
        if (!isClick || !m_daemon->isXfce || notification.buttons.size() == 1)
            list << button.id << button.label;
    }
    return list;
}

QVariantList Notifier::arguments(const Bubble &bubble, const Notification &notification) const
{
    // A daemon that supports markup would interpret it in a resource's name.
    const bool markup = m_daemon->capabilities.contains(QLatin1String("body-markup"));
    const QString body = markup ? notification.body.toHtmlEscaped() : notification.body;
    // Never critical: that would bypass do-not-disturb.
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(quint8(1))},
        {QStringLiteral("desktop-entry"), QStringLiteral("lanyard-tray")},
        {QStringLiteral("category"), QStringLiteral("network")},
        {QStringLiteral("image-data"), notificationImage()},
    };
    return {QCoreApplication::applicationName(), bubble.id.value_or(0), QStringLiteral("lanyard"), notification.title,
        body, actions(notification), hints, notification.stays ? 0 : -1};
}

void Notifier::close(uint id) const
{
    QDBusMessage message = call(QStringLiteral("CloseNotification"));
    message << id;
    message.setAutoStartService(false);
    m_bus.send(message);
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
    if (key.isEmpty() && isAnswerAwaited())
        m_closedEarly.insert(id);
    if (key.isEmpty() || m_bubbles[key].inFlight)
        return;
    m_bubbles.remove(key);
    Q_EMIT dismissed(key);
}

}
