#include "window/restarting_window.h"

#include "base/logging.h"

namespace lanyard {

using namespace signin;

RestartingWindow::RestartingWindow(WindowFactory openProcess, WindowMemory &memory, bool dark)
    : m_openProcess(std::move(openProcess))
    , m_memory(memory)
{
    m_job.dark = dark;
}

void RestartingWindow::start(const Job &job)
{
    const bool dark = m_job.dark;
    m_job = job;
    m_job.dark = dark;
    m_job.geometry = m_memory.geometry(job.kind);
    // What nobody sees needs no graphics.
    m_job.softwareRendering = job.kind == Job::Kind::Refresh || m_memory.needsSoftware();
    launch();
}

void RestartingWindow::launch()
{
    m_process = m_openProcess();
    Window *process = m_process.get();
    connect(process, &Window::eventReported, this, &RestartingWindow::receive);
    connect(process, &Window::crashed, this, [this] { m_isBroken = true; });
    connect(process, &Window::ended, this, &RestartingWindow::endOrStartAgain);
    process->start(m_job);
}

void RestartingWindow::send(const Command &command)
{
    learn(command);
    m_process->send(command);
}

void RestartingWindow::learn(const Command &command)
{
    if (const auto *renewed = std::get_if<SetCookies>(&command))
        m_job.cookies = renewed->cookies;
    if (const auto *queue = std::get_if<Queue>(&command)) {
        m_job.position = queue->position;
        m_job.queued = queue->queued;
    }
    m_isPast = m_isPast || std::holds_alternative<Done>(command) || std::holds_alternative<Close>(command);
}

void RestartingWindow::receive(const Event &reported)
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
void RestartingWindow::blameGraphics(bool areToBlame)
{
    if (m_job.kind != Job::Kind::Refresh)
        m_memory.setNeedsSoftware(areToBlame);
}

void RestartingWindow::endOrStartAgain(const QString &problem)
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
