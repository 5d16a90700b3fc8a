#include "agent/bridge_host.h"

#include "base/logging.h"
#include "storage/folders.h"

namespace lanyard {

BridgeHost::BridgeHost(SessionService &sessions, DesktopActions &desktop, const Clock &clock)
    : m_profiles(configurationFolder() + QStringLiteral("/browsers.json"), clock)
    , m_server(browser::installedRule(), m_profiles, clock)
    , m_bridge(sessions, desktop, m_server, m_profiles)
{
}

void BridgeHost::start(const QString &runtimeFolder)
{
    const auto loaded = m_profiles.load();
    const auto listens = m_server.listen(runtimeFolder);
    QString problem = loaded ? QString() : loaded.error().text();
    if (!listens)
        problem = listens.error().text();
    if (!problem.isEmpty())
        qCWarning(logDesktop).noquote() << problem;
    m_bridge.start(problem);
}

void BridgeHost::stop()
{
    m_server.close();
    m_bridge.stop();
}

}
