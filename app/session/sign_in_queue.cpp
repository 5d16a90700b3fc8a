#include "session/sign_in_queue.h"

namespace lanyard {

QCoro::Task<bool> SignInQueue::enter(QString id)
{
    m_ids.append(id);
    if (m_ids.size() > 1) {
        const auto waiting = std::make_shared<EventQueue<Called>>();
        m_waiting.insert(id, waiting);
        co_await waiting->next();
        m_waiting.remove(id);
    }
    co_return m_ids.contains(id);
}

void SignInQueue::leave(const QString &id)
{
    m_ids.removeAll(id);
    m_finished = m_ids.isEmpty() ? 0 : m_finished + 1;
    callFirst();
}

void SignInQueue::withdraw(const QString &id)
{
    const auto waiting = m_waiting.value(id);
    if (!waiting)
        return;
    const bool wasCalled = m_ids.value(0) == id; // and has not heard it yet
    m_ids.removeAll(id);
    waiting->post(Called());
    if (wasCalled)
        callFirst();
}

void SignInQueue::callFirst()
{
    if (const auto waiting = m_waiting.value(m_ids.value(0)))
        waiting->post(Called());
}

}
