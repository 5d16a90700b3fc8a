#include "simulation/stage_window.h"

#include <utility>

namespace lanyard {

StageWindow::StageWindow(Agenda &agenda, int number, User user)
    : m_agenda(agenda)
    , m_name(QStringLiteral("window %1").arg(number))
    , m_user(std::move(user))
{
}

StageWindow::~StageWindow()
{
    for (const int step : std::as_const(m_steps))
        m_agenda.remove(step);
    if (!m_isClosed)
        Q_EMIT closed();
}

void StageWindow::later(const QString &what, std::function<void()> act)
{
    m_steps += m_agenda.add(m_name + QStringLiteral(": ") + what, std::move(act), {}, m_name);
}

void StageWindow::start(const signin::Job &job)
{
    if (job.kind == signin::Job::Kind::Open)
        return;
    later(QStringLiteral("the user acts"), [this, job] {
        const signin::Event done = m_user(job);
        Q_EMIT eventReported(done);
        if (std::holds_alternative<signin::Cancelled>(done) || std::holds_alternative<signin::Failed>(done))
            endLater();
    });
}

void StageWindow::send(const signin::Command &command)
{
    if (std::holds_alternative<signin::Done>(command) || std::holds_alternative<signin::Close>(command)
        || std::holds_alternative<signin::Problem>(command))
        endLater();
    if (std::holds_alternative<signin::Confirm>(command))
        later(QStringLiteral("the user agrees"), [this] { Q_EMIT eventReported(signin::Answer{true}); });
}

void StageWindow::endLater()
{
    if (std::exchange(m_isEnding, true))
        return;
    later(QStringLiteral("ends"), [this] {
        m_isClosed = true;
        Q_EMIT closed();
        Q_EMIT ended(QString());
    });
}

}
