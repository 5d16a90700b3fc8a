#include "window/crash_recovery.h"

#include "base/logging.h"

namespace lanyard {

using namespace signin;

CrashRecovery::CrashRecovery(Job job, WindowMemory &memory)
    : m_job(std::move(job))
    , m_memory(memory)
{
}

void CrashRecovery::commandSent(const Command &command)
{
    if (const auto *refreshed = std::get_if<SetCookies>(&command))
        m_job.cookies = refreshed->cookies;
    if (const auto *queue = std::get_if<Queue>(&command)) {
        m_job.position = queue->position;
        m_job.queued = queue->queued;
    }
    m_handedOver = m_handedOver || std::holds_alternative<Done>(command) || std::holds_alternative<Close>(command);
}

bool CrashRecovery::isForOwner(const Event &event)
{
    if (const auto *geometry = std::get_if<Geometry>(&event)) {
        m_memory.keep(m_job.kind, *geometry);
        return false;
    }
    if (std::holds_alternative<RenderingFailed>(event)) {
        m_isBroken = true;
        return false;
    }
    if (std::holds_alternative<Ready>(event))
        return !std::exchange(m_isReady, true);
    const auto *failed = std::get_if<Failed>(&event);
    if (failed && failed->reason == Reason::Internal && m_job.softwareRendering)
        setSoftwareFallback(false);
    m_handedOver = m_handedOver || failed || std::holds_alternative<SignedIn>(event)
        || std::holds_alternative<Cancelled>(event) || std::holds_alternative<Skipped>(event);
    return true;
}

bool CrashRecovery::shouldRestart()
{
    const bool wasBroken = std::exchange(m_isBroken, false);
    if (wasBroken)
        setSoftwareFallback(!m_job.softwareRendering);
    if (!wasBroken || m_handedOver || m_job.softwareRendering)
        return false;
    qCWarning(logSession) << "the window could not be drawn: it starts again with software rendering";
    m_job.softwareRendering = true;
    return true;
}

// A window that breaks with software rendering as well does not break because of the graphics.
void CrashRecovery::setSoftwareFallback(bool isNeeded)
{
    if (m_job.kind != Job::Kind::Refresh)
        m_memory.setNeedsSoftware(isNeeded);
}

}
