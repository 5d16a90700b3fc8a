#pragma once

// Speaks org.freedesktop.Notifications (Desktop Notifications Specification 1.2): buttons, bubbles replaced in place,
// bubbles taken back. Callers name a notification by a key of their own; there is at most one bubble per key.
// Asynchronous throughout. Without a daemon nothing is shown and unavailable() says so.

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <optional>

namespace lanyard {

struct Notification {
    enum class Urgency : quint8 { Low = 0, Normal = 1, Critical = 2 };
    struct Button {
        QString id; ///< "default" is a click on the bubble itself
        QString label;
    };
    QString title;
    QString body; ///< plain text
    QList<Button> buttons; ///< left out where the daemon has none
    Urgency urgency = Urgency::Normal;
    bool stays = false; ///< until somebody answers it
};

class Notifier : public QObject {
    Q_OBJECT
public:
    explicit Notifier(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    void show(const QString &key, const Notification &notification);
    /// Takes the bubble back: it is no longer true.
    void withdraw(const QString &key);
    /// Whether a bubble of that key is, or is about to be, on screen.
    bool isShown(const QString &key) const { return m_bubbles.contains(key); }

Q_SIGNALS:
    void buttonPressed(const QString &key, const QString &button);
    void dismissed(const QString &key);
    void unavailable(const QString &key);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &button);
    void onClosed(uint id, uint reason);

private:
    struct Bubble {
        std::optional<uint> id; ///< unknown until the daemon answered
        bool inFlight = false; ///< an answer is awaited; the next call waits for it
        std::optional<Notification> next; ///< to be sent when it has come
        bool unwanted = false; ///< to be closed when it has come
    };

    void askCapabilities();
    void sendWaiting();
    void send(const QString &key, const Notification &notification);
    void answered(const QString &key, std::optional<uint> id);
    void close(uint id);
    QString keyOf(uint id) const;
    QVariantList arguments(const Bubble &bubble, const Notification &notification) const;

    QDBusConnection m_bus;
    QHash<QString, Bubble> m_bubbles;
    std::optional<QStringList> m_capabilities; ///< nothing is sent before they are known
};

}
