#pragma once

// Waits for a panel that can show a tray icon, without asking Qt: Qt before 6.8 decides once per process whether
// there is a StatusNotifier host, so QSystemTrayIcon must not be touched before chosen(). Never polls, never blocks.
// A StatusNotifier host is taken at once; an XEmbed tray only when none has come within `timeout`.

#include "tray/xembed_tray.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace lanyard {

class TrayHost : public QObject {
    Q_OBJECT
public:
    enum class Kind { None, StatusNotifier, XEmbed };

    explicit TrayHost(std::chrono::milliseconds timeout, QObject *parent = nullptr);

    /// Asks the bus at once; needs a QGuiApplication.
    void start();
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    /// An icon can be created now, and Qt will choose the same kind. Twice when a StatusNotifier host comes after
    /// XEmbed was chosen and this Qt can change over; then the icon is to be made anew.
    void chosen(lanyard::TrayHost::Kind kind);
    /// After `timeout` there is no tray. chosen() may still follow.
    void missing();
    /// A StatusNotifier host came after XEmbed was chosen, and this process can no longer use it (Qt before 6.8).
    void cameTooLate();

private Q_SLOTS:
    void ask();

private:
    void hostFound();
    void onTimeout();
    void choose(Kind kind);

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QTimer m_timeout;
    XEmbedTray m_xembed;
    Kind m_kind = Kind::None;
};

}
