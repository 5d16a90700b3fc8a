#pragma once

// Speaks org.freedesktop.Notifications (Desktop Notifications Specification 1.2): buttons, bubbles replaced in place,
// bubbles taken back. Callers name a notification by a key of their own; there is at most one bubble per key.
// Asynchronous throughout. What cannot be shown now, for lack of a daemon or because of do-not-disturb, waits;
// withdraw() also removes it from there.

#include "tray/do_not_disturb.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace lanyard {

struct Notification {
    struct Button {
        QString id; ///< "default" is a click on the bubble itself
        QString label;
        friend bool operator==(const Button &, const Button &) = default;
    };
    QString title;
    QString body; ///< plain text
    QList<Button> buttons; ///< left out where the daemon has none
    bool stays = false; ///< until somebody answers it; comes again with a new daemon
    friend bool operator==(const Notification &, const Notification &) = default;
};

class Notifier : public QObject {
    Q_OBJECT
public:
    explicit Notifier(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    /// Withdraws all bubbles: nobody would handle their buttons.
    ~Notifier() override;

    /// Replaces the bubble of that key; an identical one is left alone.
    void show(const QString &key, const Notification &notification);
    /// Withdraws the bubble: it is no longer true.
    void withdraw(const QString &key);
    void withdrawAll();
    /// Whether a bubble of that key is on screen, or waits to be.
    bool isShown(const QString &key) const { return m_bubbles.contains(key); }

Q_SIGNALS:
    void buttonPressed(const QString &key, const QString &button);
    void dismissed(const QString &key);
    /// There is no notification daemon now; the notification waits.
    void unavailable(const QString &key);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &button);
    void onClosed(uint id, uint reason);

private:
    struct Bubble {
        std::optional<uint> id; ///< unknown until the daemon has answered
        bool inFlight = false; ///< an answer is awaited; the next call waits for it
        std::optional<Notification> next; ///< to be sent as soon as it may
        bool isWithdrawn = false; ///< to be closed when the answer has come
        Notification last; ///< what was sent
    };
    struct Daemon {
        QStringList capabilities;
        bool isXfce = false;
    };

    void askDaemon();
    void askServerInformation(const QStringList &capabilities);
    void onDaemonMissing();
    void onDaemonLeft();
    void sendWaiting();
    void send(const QString &key, const Notification &notification);
    void onSent(const QString &key, std::optional<uint> id);
    void close(uint id) const;
    QString keyOf(uint id) const;
    bool isAnswerAwaited() const;
    QVariantList arguments(const Bubble &bubble, const Notification &notification) const;
    QStringList actions(const Notification &notification) const;

    QDBusConnection m_bus;
    DoNotDisturb m_doNotDisturb;
    QHash<QString, Bubble> m_bubbles;
    QSet<uint> m_closedEarly; ///< while an answer was awaited that may be theirs: Qt may deliver it later
    std::optional<Daemon> m_daemon;
    bool m_isAsking = false;
    bool m_isReady = false; ///< nothing is sent before its capabilities are known
};

}
