#pragma once

// Notices that the session bus died and that it is back (a restarted user bus keeps its address). Neither QtDBus nor
// libraries on GDBus reconnect: only a new process reaches the new bus. Idle while the bus lives; once it is gone,
// looks for it every two seconds.

#include <QObject>
#include <QTimer>

namespace lanyard {

class SessionBus : public QObject {
    Q_OBJECT
public:
    explicit SessionBus(QObject *parent = nullptr);

Q_SIGNALS:
    /// Emitted once, when the bus is back after it died.
    void replaced();

private Q_SLOTS:
    void onDisconnected();

private:
    void check();

    QTimer m_looks;
};

}
