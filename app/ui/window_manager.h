#pragma once

// Opens Lanyard's windows and dialogs when they are asked for; each is there at most once and goes when it is closed,
// so that an idle Lanyard carries none of them. Tray, launcher and notifications come here.

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
    /// The Sessions window on somebody's first start, and never again: nobody has to look for a new program.
    void welcome();
    void addResource();
    void confirmSignOut(const QString &resource);
    void confirmSignOutEverywhere();
    void showHelp();
    void showAbout();
    void showSettings(const lanyard::SettingsView &view);
    /// Other ones are in force; of interest only where they are shown.
    void updateSettings(const lanyard::SettingsView &view);
    /// An answer to the user's own act, where nothing else can tell it: in the Sessions window, which opens for it.
    void tell(const QString &sentence);
    /// In the Sessions window, if it is open.
    void say(const QString &sentence);
    void closeAll();
    /// The language changed: the Sessions window comes anew in its place, questions go. Not at once: the one who chose
    /// the language may be a window of ours.
    void retranslate();

Q_SIGNALS:
    /// Whoever owns the settings answers with showSettings().
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
