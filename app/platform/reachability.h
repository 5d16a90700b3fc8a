#pragma once

// What the system believes about the network. A hint that makes us try sooner or say "offline", never a gate: without
// anyone to ask (no NetworkManager, no backend) it says online.

#include <QNetworkInformation>
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
    /// Somebody pays for each byte, as far as the system knows or guesses.
    bool isMetered() const { return m_metered; }

Q_SIGNALS:
    void online(bool online);
    /// Not offline before, but more can be reached now: another network, an address, the internet.
    void improved();
    void captivePortal(bool behind);
    void metered(bool metered);

private:
    void setReachability(QNetworkInformation::Reachability now);
    void setOnline(bool value);
    void setCaptivePortal(bool value);
    void setMetered(bool value);

    QNetworkInformation::Reachability m_reachability = QNetworkInformation::Reachability::Unknown;
    bool m_online = true;
    bool m_captivePortal = false;
    bool m_metered = false;
};

}
