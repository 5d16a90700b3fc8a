#pragma once

// The tray as a whole: shows what Sessions says, and turns menu entries into its calls. Windows are other people's:
// what needs one leaves as a signal. Outcomes come back in Status; a failure becomes a notification.

#include "session/sessions.h"
#include "tray/announcer.h"
#include "tray/tray_icon.h"
#include "tray/tray_menu.h"

namespace lanyard {

class TrayApp : public QObject {
    Q_OBJECT
public:
    /// @param sessions outlives this
    /// @param patience see TrayIcon
    explicit TrayApp(
        Sessions &sessions, std::chrono::milliseconds patience = std::chrono::seconds(3), QObject *parent = nullptr);

    /// First thing after the QApplication exists: the icon comes as soon as a panel can show it.
    void start();
    /// The language changed: says all that is shown anew.
    void retranslate();
    TrayIcon &icon() { return m_icon; }
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
    void quitWanted();
    /// Nobody shows an icon: the Sessions window has to serve.
    void noTray();
    /// See TrayIcon::reexecWanted().
    void reexecWanted();

private:
    void update();
    void performForOne(const MenuAction &action);
    void performForAll(const MenuAction &action);
    void report(QCoro::Task<Result<void>> task, const QString &title);
    void signInAll(const QStringList &resources);

    Sessions &m_sessions;
    TrayMenu m_menu;
    TrayIcon m_icon;
    Announcer m_announcer;
};

}
