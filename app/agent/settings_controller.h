#pragma once

// Between the settings and what they change outside of Lanyard: the desktop's autostart entry and the user's browser.
// Answers the settings dialog. Owned by the Agent.

#include "agent/configuration.h"
#include "platform/autostart.h"
#include "ui/window_manager.h"

#include <QObject>

namespace lanyard {

class SettingsController : public QObject {
    Q_OBJECT
public:
    /// @param configuration is loaded when the first method is called; both outlive this
    SettingsController(Configuration &configuration, WindowManager &windows);

    /// Applies what the policy fixes and updates an open settings dialog. Call after every change.
    void apply();
    SettingsView view() const;

public Q_SLOTS:
    void show();
    void choose(const lanyard::Settings &chosen);
    /// Http and https only; with the browser that the user chose, otherwise the desktop's default.
    void openInBrowser(const QUrl &url);

Q_SIGNALS:
    /// An action of the user's failed.
    void failed(const QString &title, const lanyard::Error &error);

private:
    Configuration &m_configuration;
    WindowManager &m_windows;
    Autostart m_autostart;
    QString m_problem; ///< with what was last done
};

}
