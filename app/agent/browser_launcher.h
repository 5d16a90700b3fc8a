#pragma once

// Opens web addresses in the browser that the settings name, else in the desktop's. Owned by the DesktopController.

#include <QCoreApplication>
#include <QUrl>

namespace lanyard {

class Configuration;
class DesktopActions;

class BrowserLauncher {
    Q_DECLARE_TR_FUNCTIONS(lanyard::BrowserLauncher)
public:
    /// @param configuration and desktop outlive this
    BrowserLauncher(const Configuration &configuration, DesktopActions &desktop);

    /// Http and https only. Tells the user if it fails, or if another browser had to be used.
    void open(const QUrl &url);

private:
    const Configuration &m_configuration;
    DesktopActions &m_desktop;
};

}
