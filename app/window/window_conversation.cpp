#include "window/window_conversation.h"

namespace lanyard {

WindowConversation::WindowConversation(WindowFactory makeWindow, signin::Job job, WindowMemory &memory)
    : m_makeWindow(std::move(makeWindow))
    , m_recovery(std::move(job), memory)
{
    m_closeDeadline.setSingleShot(true);
    QObject::connect(&m_closeDeadline, &QTimer::timeout, &m_closeDeadline, [this] { m_reports.post(Ended()); });
    startWindow();
}

void WindowConversation::startWindow()
{
    m_window = m_makeWindow();
    Window *window = m_window.get(); // ours: what it says after we let go of it is not heard (WindowDeleter)
    QObject::connect(
        window, &Window::eventReported, window, [this](const signin::Event &event) { m_reports.post(event); });
    QObject::connect(window, &Window::crashed, window, [this] { m_reports.post(Crashed()); });
    QObject::connect(
        window, &Window::ended, window, [this](const QString &problem) { m_reports.post(Ended{problem}); });
    window->start(m_recovery.job());
}

void WindowConversation::send(const signin::Command &command)
{
    m_recovery.commandSent(command);
    m_window->send(command);
}

QCoro::Task<std::optional<signin::Event>> WindowConversation::next()
{
    while (!m_isOver) {
        const Report report = co_await m_reports.next();
        const auto *event = std::get_if<signin::Event>(&report);
        if (event && m_recovery.isForOwner(*event))
            co_return *event;
        if (std::holds_alternative<Crashed>(report))
            m_recovery.crashed();
        const auto *ended = std::get_if<Ended>(&report);
        if (ended && m_recovery.shouldRestart()) {
            startWindow();
        } else if (ended) {
            m_isOver = true;
            m_problem = ended->problem;
        }
    }
    co_return std::nullopt;
}

QCoro::Task<std::optional<bool>> WindowConversation::ask(signin::Confirm question)
{
    send(question);
    for (;;) {
        const std::optional<signin::Event> event = co_await next();
        if (!event)
            co_return std::nullopt;
        if (const auto *answer = std::get_if<signin::Answer>(&*event))
            co_return answer->accepted;
    }
}

void WindowConversation::dismiss(std::chrono::milliseconds timeToClose)
{
    send(signin::Done());
    m_closeDeadline.start(timeToClose);
}

QCoro::Task<void> WindowConversation::seeOff(WindowConversationPtr conversation)
{
    conversation->dismiss();
    bool isOver = false;
    while (!isOver) {
        const std::optional<signin::Event> event = co_await conversation->next();
        isOver = !event;
    }
}

}
