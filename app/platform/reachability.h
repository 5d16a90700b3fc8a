#pragma once

// What the system believes about the network. A hint that makes us try sooner or say "offline", never a gate: without
// anyone to ask (no NetworkManager, no backend) it says online.

#include <QObject>

namespace lanyard {

class Reachability : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Finds whom to ask; takes some milliseconds. Online before.
    void start();
    bool isOnline() const { return m_online; }
    bool isBehindCaptivePortal() const { return m_captivePortal; }

Q_SIGNALS:
    void online(bool online);
    void captivePortal(bool behind);

private:
    void setOnline(bool value);
    void setCaptivePortal(bool value);

    bool m_online = true;
    bool m_captivePortal = false;
};

}
