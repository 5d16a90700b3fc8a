#pragma once

// Opens Lanyard's windows and dialogs on demand, each at most once. They are deleted when closed, so that an idle
// Lanyard holds none. Tray, launcher and notifications come here.

#include "session/session_service.h"
#include "ui/settings_view.h"

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace lanyard {

class AddResourceDialog;
class SessionsWindow;
class SettingsDialog;
class SignOutDialog;

class WindowManager : public QObject {
    Q_OBJECT
public:
    /// @param sessions outlives this
    explicit WindowManager(SessionService &sessions, QObject *parent = nullptr);
    ~WindowManager() override;

    bool anyOpen() const;
    bool showsSettings() const;

public Q_SLOTS:
    void showSessions();
    /// Opens the Sessions window on a user's first start, and never again.
    void welcome();
    void addResource();
    void confirmSignOut(const QString &resource);
    void confirmSignOutEverywhere();
    void showHelp();
    void showAbout();
    void showSettings(const lanyard::SettingsView &view);
    /// The settings changed; updates an open dialog.
    void updateSettings(const lanyard::SettingsView &view);
    /// The outcome of a user's action, if it cannot be shown elsewhere: in the Sessions window, which opens for it.
    void tell(const QString &sentence);
    /// In the Sessions window, if it is open.
    void say(const QString &sentence);
    void closeAll();
    /// The language changed: recreates the Sessions window in its place and closes questions. Later, because the caller
    /// may be
    /// one of our windows.
    void retranslate();

Q_SIGNALS:
    /// The owner of the settings answers with showSettings().
    void settingsWanted();
    void settingsChosen(const lanyard::Settings &settings);
    void openInBrowserWanted(const QUrl &url);
    void quitWanted();

private:
    void deleteAll();
    void rebuild();
    /// @param sentence of its name, %1
    void showResource(const QString &resource, const QString &sentence);
    void confirmRemove(const QString &resource);
    void remove(const QString &resource);
    void confirm(const QString &resource);
    void showText(const QString &title, const QString &text, const QString &more);

    SessionService &m_sessions;
    QPointer<SessionsWindow> m_sessionsWindow;
    QPointer<AddResourceDialog> m_add;
    QPointer<SettingsDialog> m_settings;
    QPointer<SignOutDialog> m_signOut;
    QPointer<QMessageBox> m_remove;
    QPointer<QMessageBox> m_text;
};

}
