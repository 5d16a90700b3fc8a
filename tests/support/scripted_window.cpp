#include "support/scripted_window.h"

#include <utility>

namespace lanyard {

ScriptedWindow::ScriptedWindow(Script whatTheUserDoes, Schedule schedule)
    : script(std::move(whatTheUserDoes))
    , m_schedule(std::move(schedule))
{
}

void ScriptedWindow::later(const QString &what, std::function<void()> act)
{
    if (m_schedule)
        m_schedule(*this, what, std::move(act));
    else
        QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
}

void ScriptedWindow::start(const signin::Job &given)
{
    job = given;
    if (onStart)
        onStart(job);
    if (script)
        later(QStringLiteral("the user acts"), [this] { script(*this); });
}

void ScriptedWindow::send(const signin::Command &command)
{
    received += command;
    if (std::holds_alternative<signin::Done>(command) || std::holds_alternative<signin::Close>(command))
        end();
    else if (onCommand)
        onCommand(command);
}

void ScriptedWindow::report(const signin::Event &event)
{
    later(QStringLiteral("reports"), [this, event] { Q_EMIT eventReported(event); });
}

void ScriptedWindow::end(const QString &problem)
{
    if (!hangs && !std::exchange(m_isEnding, true))
        later(QStringLiteral("ends"), [this, problem] { Q_EMIT ended(problem); });
}

void ScriptedWindow::crash()
{
    m_isEnding = true;
    Q_EMIT crashed();
    Q_EMIT ended(QStringLiteral("the window's process ended with 11"));
}

}
