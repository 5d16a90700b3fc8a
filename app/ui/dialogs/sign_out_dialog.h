#pragma once

// Asks before signing out of one resource or of all, then reports the result. Deletes itself when closed.

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace lanyard {

class DesktopActions;
class SessionService;
struct Notice;

class SignOutDialog : public QDialog {
    Q_OBJECT
public:
    /// @param sessions and desktop outlive this
    /// @param resource its id; empty for all
    SignOutDialog(
        SessionService &sessions, DesktopActions &desktop, const QString &resource, QWidget *parent = nullptr);

    /// It was told to sign out: it will show the report, and nobody else has to.
    bool isReporting() const { return m_isReporting; }

private:
    void build();
    void describe();
    void signOut();
    void openBrowser();
    void onNotice(const Notice &notice);
    void showOutcome(const QString &heading, const QString &text);

    SessionService &m_sessions;
    DesktopActions &m_desktop;
    QString m_resource;
    QList<QUrl> m_browserUrls; ///< taken before signing out: afterwards the status may have forgotten them
    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
    QCheckBox *m_browser = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_signOut = nullptr;
    bool m_isReporting = false;
};

}
