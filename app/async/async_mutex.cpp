#include "async/async_mutex.h"

namespace lanyard {

// The lock stays taken while it is handed on: nobody slips in between.
void AsyncMutex::State::unlock()
{
    if (waiting.empty()) {
        isLocked = false;
        return;
    }
    const std::coroutine_handle<> next = waiting.front();
    waiting.pop_front();
    QMetaObject::invokeMethod(
        &context, [next] { next.resume(); }, Qt::QueuedConnection);
}

AsyncMutex::Lock::Lock(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

AsyncMutex::Lock::~Lock()
{
    if (m_state)
        m_state->unlock();
}

AsyncMutex::Awaiter::Awaiter(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

bool AsyncMutex::Awaiter::await_ready()
{
    return !std::exchange(m_state->isLocked, true);
}

void AsyncMutex::Awaiter::await_suspend(std::coroutine_handle<> coroutine)
{
    m_state->waiting.push_back(coroutine);
}

AsyncMutex::Lock AsyncMutex::Awaiter::await_resume()
{
    return Lock(m_state);
}

}
