#pragma once

// Decides which notification is on screen. All needed sign-ins share one bubble, which shrinks and goes as they are
// done; others replace the last of their kind, and go when they are no longer true. Never repeats what the user
// dismissed, and shows nothing that a window of ours shows.

#include "tray/notifier.h"

#include <QDateTime>
#include <functional>

namespace lanyard {

class DesktopActions;
class SessionCommands;
class SessionService;
struct Error;
struct Notice;
struct Status;

class NotificationController : public QObject {
    Q_OBJECT
public:
    /// @param sessions, commands and desktop outlive this
    NotificationController(
        SessionService &sessions, SessionCommands &commands, DesktopActions &desktop, QObject *parent = nullptr);

    /// If false, nothing is shown, and what is on screen is withdrawn.
    void setMuted(bool muted);
    /// An action of the user's that failed: "Wiki could not be opened", and why.
    /// @param resource its id: the notification goes when it has recovered
    void showFailure(const QString &title, const Error &error, const QString &resource = {});
    /// Lanyard is running without a tray icon; until trayAppeared().
    void showNoTray();
    void trayAppeared();
    /// The language changed: a pending sign-in notification is shown again in the new one.
    void retranslate();

private:
    using Predicate = std::function<bool(const Status &)>;

    void onNotice(const Notice &notice);
    void showEndings(const Notice &notice, const Status &status);
    void showSignIn(const Status &status);
    void showEnding(const Status &status);
    void show(const QString &key, const Notification &notification, Predicate stillHolds);
    void update();
    void updateSignIn(const Status &status);
    void updateEnding(const Status &status);
    void showNoTrayInWindow();
    void onButton(const QString &key, const QString &button);

    SessionService &m_sessions;
    SessionCommands &m_commands;
    DesktopActions &m_desktop;
    Notifier m_notifier;
    QHash<QString, Predicate> m_stillHolds; ///< by key; when it no longer does, the notification goes
    QHash<QString, QDateTime> m_signIn; ///< ids as shown; of sessions that still work their end
    QHash<QString, QDateTime> m_ending; ///< ids as shown, and the end that is meant
    bool m_isMuted = false;
};

}
