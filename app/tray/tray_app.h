#pragma once

// The tray as a whole: shows the Status and turns menu entries into calls of the SessionService. What needs a window
// leaves as a signal. Outcomes come back in Status; a failure becomes a notification.

#include "session/session_service.h"
#include "tray/notification_controller.h"
#include "tray/tray_icon.h"
#include "tray/tray_memory.h"
#include "tray/tray_menu.h"

#include <QTimer>

namespace lanyard {

struct TrayOptions {
    std::chrono::milliseconds patience = std::chrono::seconds(3); ///< see TrayIcon
    /// If there is no icon this long after the start, the user is told once, ever. Panels may start late.
    std::chrono::milliseconds beforeTelling = std::chrono::seconds(30);
    QString memoryFile; ///< see TrayMemory
};

class TrayApp : public QObject {
    Q_OBJECT
public:
    /// @param sessions outlives this
    explicit TrayApp(SessionService &sessions, const TrayOptions &options = {}, QObject *parent = nullptr);

    /// Call right after creating the QApplication: the icon appears as soon as a panel can show it.
    void start();
    /// The language changed: updates all texts.
    void retranslate();
    TrayIcon &icon() { return m_icon; }
    void setNotifications(bool shown) { m_announcer.setMuted(!shown); }
    TrayMenu &menu() { return m_menu; }

public Q_SLOTS:
    void perform(const lanyard::MenuAction &action);
    /// An action of the user's that failed, and why.
    void tellFailure(const QString &title, const lanyard::Error &error) { m_announcer.failed(title, error); }

Q_SIGNALS:
    void showSessions();
    void addResource();
    void showSettings();
    void openInBrowserWanted(const QUrl &url);
    void confirmSignOut(const QString &resource);
    void confirmSignOutEverywhere();
    void showHelp();
    void showAbout();
    /// An action of the user's failed while notifications are off.
    void failedUnseen(const QString &sentence);
    void quitWanted();
    /// There is neither a tray nor a notification daemon: the Sessions window has to say so. Once for each user.
    void noTray(const QString &sentence);
    /// See TrayIcon::reexecWanted().
    void reexecWanted();

private:
    void update();
    void tellOfNoTray();
    void performForOne(const MenuAction &action);
    void performForAll(const MenuAction &action);
    void report(QCoro::Task<Result<void>> task, const QString &title, const QString &resource = {});
    void signInAll(const QStringList &resources);

    SessionService &m_sessions;
    TrayMenu m_menu;
    TrayIcon m_icon;
    NotificationController m_announcer;
    TrayMemory m_memory;
    QTimer m_beforeTelling;
};

}
