#pragma once

// The tray as a whole: shows the status of all sessions, and turns menu entries into commands and wishes. Outcomes come
// back in Status; a failure becomes a notification.

#include "desktop/session_commands.h"
#include "tray/notification_controller.h"
#include "tray/tray_icon.h"
#include "tray/tray_menu.h"

#include <QTimer>

namespace lanyard {

class DesktopActions;
class UiStateFile;

struct TrayOptions {
    std::chrono::milliseconds hostTimeout = std::chrono::seconds(3); ///< see TrayIcon
    /// If there is no icon this long after the start, the user is told once, ever. Panels may start late.
    std::chrono::milliseconds noTrayDelay = std::chrono::seconds(30);
    /// What changes within this time is drawn together: most refreshes end within it, and in a round of hundreds each
    /// of them would rebuild the menu and notify the panel. A menu that opens is drawn at once.
    std::chrono::milliseconds drawWithin = std::chrono::milliseconds(250);
};

class TrayApp : public QObject {
    Q_OBJECT
public:
    /// @param sessions, desktop and uiState outlive this
    TrayApp(SessionService &sessions, DesktopActions &desktop, UiStateFile &uiState, const TrayOptions &options = {});

    /// Call right after creating the QApplication: the icon appears as soon as a panel can show it.
    void start();
    /// The language changed: updates all texts.
    void retranslate();
    TrayIcon &icon() { return m_icon; }
    bool hasIcon() const { return m_icon.isShown(); }
    void setNotifications(bool shown) { m_notifications.setMuted(!shown); }
    TrayMenu &menu() { return m_menu; }

public Q_SLOTS:
    void perform(const lanyard::MenuAction &action);
    /// An action of the user's that failed, and why.
    /// @param resource its id, if it concerns one
    void showFailure(const QString &title, const lanyard::Error &error, const QString &resource = {});

private:
    void update();
    void remember(const QString &resource);
    void reportNoTray();
    void performForOne(const MenuAction &action);
    void openInBrowser(const QString &resource);

    SessionService &m_sessions;
    DesktopActions &m_desktop;
    UiStateFile &m_uiState;
    SessionCommands m_commands;
    TrayMenu m_menu;
    TrayIcon m_icon;
    NotificationController m_notifications;
    QTimer m_noTrayTimer;
    QTimer m_drawSoon;
};

}
