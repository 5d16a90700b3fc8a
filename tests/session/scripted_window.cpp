#include "session/scripted_window.h"

namespace lanyard {

ScriptedWindow::ScriptedWindow(Script script)
    : m_script(std::move(script))
{
}

void ScriptedWindow::start(const signin::Job &given)
{
    job = given;
    if (onStart)
        onStart(job);
    report(signin::Ready{});
    if (m_script)
        QMetaObject::invokeMethod(
            this, [this] { m_script(*this); }, Qt::QueuedConnection);
}

void ScriptedWindow::send(const signin::Command &command)
{
    received += command;
    if (std::holds_alternative<signin::Done>(command) || std::holds_alternative<signin::Close>(command))
        end();
    else if (onCommand)
        onCommand(command);
}

void ScriptedWindow::report(const signin::Event &reported)
{
    QMetaObject::invokeMethod(
        this, [this, reported] { Q_EMIT eventReported(reported); }, Qt::QueuedConnection);
}

void ScriptedWindow::end(const QString &problem)
{
    QMetaObject::invokeMethod(
        this, [this, problem] { Q_EMIT ended(problem); }, Qt::QueuedConnection);
}

}
