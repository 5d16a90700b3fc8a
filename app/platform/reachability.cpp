#include "platform/reachability.h"

#include "base/logging.h"

#include <QNetworkInformation>

namespace lanyard {
namespace {

using Info = QNetworkInformation;

/// By feature: loadDefaultBackend() fails without NetworkManager, while this falls back to GLib.
bool loadBackend()
{
    using Feature = Info::Feature;
    return Info::loadBackendByFeatures(Feature::Reachability | Feature::CaptivePortal | Feature::Metered)
        || Info::loadBackendByFeatures(Feature::Reachability | Feature::CaptivePortal)
        || Info::loadBackendByFeatures(Feature::Reachability);
}

/// Only "disconnected" is offline: a network without internet may still reach the company's hosts.
bool meansOnline(Info::Reachability reachability)
{
    return reachability != Info::Reachability::Disconnected;
}

}

void Reachability::start()
{
    connect(&m_networkManager, &NetworkManager::metered, this, &Reachability::setMetered);
    m_networkManager.start();
    if (!loadBackend()) {
        qCInfo(logDesktop) << "nobody tells about the network: taken as online";
        return;
    }
    const Info *info = Info::instance();
    m_reachability = info->reachability();
    setOnline(meansOnline(m_reachability));
    setCaptivePortal(info->isBehindCaptivePortal());
    setMetered(info->isMetered());
    connect(info, &Info::isMeteredChanged, this, [this](bool isMetered) {
        if (!m_networkManager.hasAnswered())
            setMetered(isMetered);
    });
    connect(info, &Info::reachabilityChanged, this, &Reachability::setReachability);
    connect(info, &Info::isBehindCaptivePortalChanged, this, &Reachability::setCaptivePortal);
}

void Reachability::setReachability(Info::Reachability now)
{
    const Info::Reachability before = std::exchange(m_reachability, now);
    const bool isBetter = meansOnline(before) && now > before;
    setOnline(meansOnline(now));
    if (isBetter)
        Q_EMIT improved();
}

void Reachability::setOnline(bool value)
{
    if (std::exchange(m_online, value) != value)
        Q_EMIT online(value);
}

void Reachability::setCaptivePortal(bool value)
{
    if (std::exchange(m_captivePortal, value) != value)
        Q_EMIT captivePortal(value);
}

void Reachability::setMetered(bool value)
{
    if (std::exchange(m_metered, value) != value)
        Q_EMIT metered(value);
}

}
