#pragma once

// What the system believes about the network. A hint that makes us retry sooner or say "offline", never a gate: without
// a backend it says online.

#include "platform/network_manager.h"

#include <QNetworkInformation>
#include <QObject>

namespace lanyard {

class Reachability : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Loads a backend, which takes some milliseconds. Says online before that; what is otherwise is signalled.
    void start();
    bool isOnline() const { return m_online; }
    bool isBehindCaptivePortal() const { return m_captivePortal; }
    /// The connection is metered, as far as the system knows or guesses.
    bool isMetered() const { return m_metered; }

Q_SIGNALS:
    void online(bool online);
    /// Was not offline, but can reach more now: another network, an address, the internet.
    void improved();
    void captivePortal(bool behind);
    void metered(bool metered);

private:
    void setReachability(QNetworkInformation::Reachability now);
    void setOnline(bool value);
    void setCaptivePortal(bool value);
    void setMetered(bool value);

    QNetworkInformation::Reachability m_reachability = QNetworkInformation::Reachability::Unknown;
    NetworkManager m_networkManager; ///< for isMetered() alone
    bool m_online = true;
    bool m_captivePortal = false;
    bool m_metered = false;
};

}
