#include "session/steady_window.h"

#include "base/logging.h"

namespace lanyard {

using namespace signin;

SteadyWindow::SteadyWindow(WindowFactory openProcess, WindowMemory &memory, bool dark)
    : m_openProcess(std::move(openProcess))
    , m_memory(memory)
{
    m_job.dark = dark;
}

void SteadyWindow::start(const Job &job)
{
    const bool dark = m_job.dark;
    m_job = job;
    m_job.dark = dark;
    m_job.geometry = m_memory.geometry(job.kind);
    // What nobody sees needs no graphics.
    m_job.softwareRendering = job.kind == Job::Kind::Renew || m_memory.needsSoftware();
    launch();
}

void SteadyWindow::launch()
{
    m_process = m_openProcess();
    Window *process = m_process.get();
    connect(process, &Window::eventReported, this, &SteadyWindow::receive);
    connect(process, &Window::crashed, this, [this] { m_isBroken = true; });
    connect(process, &Window::ended, this, &SteadyWindow::endOrStartAgain);
    process->start(m_job);
}

void SteadyWindow::send(const Command &command)
{
    learn(command);
    m_process->send(command);
}

void SteadyWindow::learn(const Command &command)
{
    if (const auto *renewed = std::get_if<SetCookies>(&command))
        m_job.cookies = renewed->cookies;
    if (const auto *queue = std::get_if<Queue>(&command)) {
        m_job.position = queue->position;
        m_job.queued = queue->queued;
    }
    m_isPast = m_isPast || std::holds_alternative<Done>(command) || std::holds_alternative<Close>(command);
}

void SteadyWindow::receive(const Event &reported)
{
    if (const auto *geometry = std::get_if<Geometry>(&reported))
        return m_memory.keep(m_job.kind, *geometry);
    if (std::holds_alternative<RenderingFailed>(reported)) {
        m_isBroken = true;
        return;
    }
    if (std::holds_alternative<Ready>(reported) && std::exchange(m_isReady, true))
        return;
    const auto *failed = std::get_if<Failed>(&reported);
    if (failed && failed->reason == Reason::Internal && m_job.softwareRendering)
        blameGraphics(false);
    m_isPast = m_isPast || std::holds_alternative<SignedIn>(reported) || failed
        || std::holds_alternative<Cancelled>(reported) || std::holds_alternative<Skipped>(reported);
    Q_EMIT eventReported(reported);
}

// What breaks without them as well is not their fault. The next window starts accordingly.
void SteadyWindow::blameGraphics(bool areToBlame)
{
    if (m_job.kind != Job::Kind::Renew)
        m_memory.setNeedsSoftware(areToBlame);
}

void SteadyWindow::endOrStartAgain(const QString &problem)
{
    const bool wasBroken = std::exchange(m_isBroken, false);
    if (wasBroken)
        blameGraphics(!m_job.softwareRendering);
    if (!wasBroken || m_isPast || m_job.softwareRendering) {
        Q_EMIT ended(problem);
        return;
    }
    qCWarning(logSession) << "the window could not be drawn: it starts again with software rendering";
    m_job.softwareRendering = true;
    launch();
}

}
