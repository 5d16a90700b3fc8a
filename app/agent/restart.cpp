#include "agent/restart.h"

namespace lanyard {

Restart::Restart(std::function<bool()> isIdle, std::function<void()> replaceProcess, std::chrono::milliseconds interval)
    : m_isIdle(std::move(isIdle))
    , m_replaceProcess(std::move(replaceProcess))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Restart::check);
}

void Restart::whenIdle()
{
    m_timer.start();
}

void Restart::within(std::chrono::milliseconds limit)
{
    m_deadline.setRemainingTime(limit);
    m_timer.start();
}

void Restart::check()
{
    if (m_isIdle() || m_deadline.hasExpired())
        m_replaceProcess();
}

}
