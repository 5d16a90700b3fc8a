#include "tray/tray_icon.h"

#include "desktop/desktop_actions.h"
#include "tray/icon_files.h"

#include <QSystemTrayIcon>

namespace lanyard {

// A refresh takes a fifth of a second, and twenty sessions come one after the other: an icon that blinks is a nuisance.
static constexpr std::chrono::milliseconds kRefreshingDelay{800};

TrayIcon::TrayIcon(QMenu &menu, DesktopActions &desktop, std::chrono::milliseconds hostTimeout, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_desktop(desktop)
    , m_host(hostTimeout)
{
    m_refreshingDelay.setSingleShot(true);
    connect(&m_refreshingDelay, &QTimer::timeout, this, &TrayIcon::draw);
    connect(&m_host, &TrayHost::chosen, this, &TrayIcon::hostChosen);
    connect(&m_host, &TrayHost::chosen, this, &TrayIcon::create);
    connect(&m_host, &TrayHost::missing, this, &TrayIcon::noTray);
    connect(&m_host, &TrayHost::cameTooLate, this, [this] { m_desktop.restart(); }); // only a new process can use it
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::start()
{
    m_host.start();
}

void TrayIcon::create()
{
    m_icon.reset(); // before the next one: Qt asks for a host again when there is none
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    draw();
    m_icon->show();
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) // both do the same
            m_desktop.showSessions();
    });
    Q_EMIT shown();
}

void TrayIcon::show(const IconModel &model)
{
    if (model == m_model)
        return;
    const bool begins = model.kind == IconKind::Refreshing && m_model.kind == IconKind::Well;
    m_model = model;
    if (begins) {
        m_refreshingDelay.start(kRefreshingDelay);
        return;
    }
    m_refreshingDelay.stop();
    draw();
}

void TrayIcon::draw()
{
    if (!m_icon)
        return;
    QIcon &picture = m_pictures[m_model.kind];
    if (picture.isNull())
        picture = trayIconFor(m_model.kind);
    // The panel fetches every picture again when one is set.
    if (m_icon->icon().cacheKey() != picture.cacheKey())
        m_icon->setIcon(picture);
    if (m_icon->toolTip() != m_model.tooltip)
        m_icon->setToolTip(m_model.tooltip);
}

}
