#pragma once

// Notices that the session bus died, and that there is one again (a user's bus that was restarted keeps its address).
// QtDBus never connects anew, nor do libraries that stand on GDBus: only a new process reaches the new bus.
// Silent while the bus lives; after its death it looks every two seconds.

#include <QObject>
#include <QTimer>

namespace lanyard {

class SessionBus : public QObject {
    Q_OBJECT
public:
    explicit SessionBus(QObject *parent = nullptr);

Q_SIGNALS:
    /// Once.
    void isAnother();

private Q_SLOTS:
    void onDisconnected();

private:
    void look();

    QTimer m_looks;
};

}
