#include "tray/tray_icon.h"

#include "tray/icon_files.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QSystemTrayIcon>

namespace lanyard {

TrayIcon::TrayIcon(QMenu &menu, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_host(patience)
{
    connect(&m_host, &TrayHost::chosen, this, &TrayIcon::create);
    connect(&m_host, &TrayHost::missing, this, &TrayIcon::noTray);
    connect(&m_host, &TrayHost::cameTooLate, this, &TrayIcon::reexecWanted);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::start()
{
    m_host.start();
}

void TrayIcon::create()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    draw();
    m_icon->show();
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT activated();
    });
    qApp->installEventFilter(this);
    Q_EMIT shown();
}

void TrayIcon::show(const IconModel &model)
{
    if (model == m_model)
        return;
    m_model = model;
    draw();
}

void TrayIcon::draw()
{
    if (!m_icon)
        return;
    QIcon &picture = m_pictures[m_model.kind];
    if (picture.isNull())
        picture = trayIconFor(m_model.kind, QGuiApplication::palette());
    m_icon->setIcon(picture);
    m_icon->setToolTip(m_model.tooltip);
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        m_pictures.clear();
        draw();
    }
    return QObject::eventFilter(watched, event);
}

}
