#pragma once

// Opens Lanyard's windows and dialogs on demand, each at most once. They are deleted when closed, so that an idle
// Lanyard holds none. Tray, launcher and notifications come here.

#include "desktop/session_commands.h"
#include "ui/dialogs/proxy_dialog.h"

#include <QPointer>
#include <functional>

class QMessageBox;

namespace lanyard {

class AddResourceDialog;
class BrowsersDialog;
class DesktopActions;
class SessionsWindow;
class SettingsDialog;
class SignOutDialog;
class UiStateFile;
struct BrowserQuestion;
struct SettingsView;

class WindowManager : public QObject {
    Q_OBJECT
public:
    /// @param sessions, desktop and uiState outlive this
    WindowManager(SessionService &sessions, DesktopActions &desktop, UiStateFile &uiState);
    ~WindowManager() override;

    bool anyOpen() const;
    bool showsSettings() const;
    bool showsSignOutReport() const;

    void showSessions();
    /// Opens the Sessions window on a user's first start, and never again.
    void showOnFirstStart();
    void addResource();
    void confirmSignOut(const QString &resource);
    void confirmSignOutEverywhere();
    void confirmRemove(const QString &resource);
    void showHelp();
    void showAbout();
    void showSettings(const lanyard::SettingsView &view);
    /// Other settings are in force; does nothing unless they are shown.
    void updateSettings(const lanyard::SettingsView &view);
    void showBrowsers();
    /// Asks the user; closing the question is a no, and so is asking while another one stands.
    void ask(const lanyard::BrowserQuestion &question, const std::function<void(bool)> &answer);
    void withdrawQuestion();
    /// Opens the question, or shows it again with what is wrong. Nullopt: the user cancelled.
    void askForProxy(const lanyard::ProxyQuestion &question, const lanyard::ProxyDialog::Answer &answer);
    /// @return whether it was open
    bool closeProxyQuestion();
    void raiseProxyQuestion();
    /// In the Sessions window, which opens for it.
    void showMessage(const QString &sentence);
    /// In the Sessions window, if it is open.
    void showStatus(const QString &sentence);
    /// The same, for an action that failed.
    void showFailure(const QString &title, const lanyard::Error &error);
    void closeAll();
    /// The language changed: recreates the Sessions window in its place and closes questions. Later, because the caller
    /// may be one of our windows.
    void retranslate();

private:
    void onCommandFailed(const QString &title, const Error &error);
    void deleteAll();
    void rebuild();
    /// @param sentence of its name, %1
    void showResource(const QString &resource, const QString &sentence);
    void remove(const QString &resource);
    void confirm(const QString &resource);
    void showText(const QString &title, const QString &text, const QString &more);

    SessionService &m_sessions;
    DesktopActions &m_desktop;
    UiStateFile &m_uiState;
    SessionCommands m_commands; ///< here, because a command outlives the window that started it
    QPointer<SessionsWindow> m_sessionsWindow;
    QPointer<AddResourceDialog> m_add;
    QPointer<SettingsDialog> m_settings;
    QPointer<SignOutDialog> m_signOut;
    QPointer<BrowsersDialog> m_browsers;
    QPointer<QMessageBox> m_question;
    QPointer<ProxyDialog> m_proxy;
    QPointer<QMessageBox> m_remove;
    QPointer<QMessageBox> m_text;
};

}
