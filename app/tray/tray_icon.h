#pragma once

// The icon in the panel. Created when a panel can show it; until then, and on desktops without one, noTray() says that
// windows have to do. Qt restores the icon when a panel restarts.

#include "tray/icon_model.h"
#include "tray/tray_host.h"

#include <QIcon>
#include <QMap>
#include <QMenu>
#include <QTimer>
#include <memory>

class QSystemTrayIcon;

namespace lanyard {

class DesktopActions;

class TrayIcon : public QObject {
    Q_OBJECT
public:
    /// @param menu and desktop outlive this
    /// @param hostTimeout how long to wait for a StatusNotifier host before an XEmbed tray is used
    TrayIcon(QMenu &menu, DesktopActions &desktop, std::chrono::milliseconds hostTimeout = std::chrono::seconds(3),
        QObject *parent = nullptr);
    ~TrayIcon() override;

    void start();
    void show(const IconModel &model);
    bool isShown() const { return m_icon != nullptr; }

Q_SIGNALS:
    /// The icon and its menu will be handed to a panel of this kind now.
    void hostChosen(lanyard::TrayHost::Kind kind);
    /// The icon is handed to a panel.
    void shown();
    void noTray();

private:
    void create();
    void draw();

    QMenu &m_menu;
    DesktopActions &m_desktop;
    TrayHost m_host;
    IconModel m_model;
    QTimer m_refreshingDelay; ///< runs while a refresh is too short to show
    QMap<IconKind, QIcon> m_pictures; ///< each read once
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

}
