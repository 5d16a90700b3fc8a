#include "async/key_queue.h"

namespace lanyard {

void KeyQueue::Lines::pass(const QString &key)
{
    const auto line = waiting.find(key);
    if (line == waiting.end())
        return;
    if (line->empty()) {
        waiting.erase(line);
        return;
    }
    const std::coroutine_handle<> next = line->front();
    line->pop_front();
    QMetaObject::invokeMethod(
        &context, [next] { next.resume(); }, Qt::QueuedConnection);
}

KeyQueue::Turn::Turn(std::shared_ptr<Lines> lines, QString key)
    : m_lines(std::move(lines))
    , m_key(std::move(key))
{
}

KeyQueue::Turn::~Turn()
{
    if (m_lines)
        m_lines->pass(m_key);
}

KeyQueue::Waiting::Waiting(std::shared_ptr<Lines> lines, QString key)
    : m_lines(std::move(lines))
    , m_key(std::move(key))
{
}

bool KeyQueue::Waiting::await_ready()
{
    if (m_lines->waiting.contains(m_key))
        return false;
    m_lines->waiting.insert(m_key, {});
    return true;
}

void KeyQueue::Waiting::await_suspend(std::coroutine_handle<> coroutine)
{
    m_lines->waiting[m_key].push_back(coroutine);
}

KeyQueue::Turn KeyQueue::Waiting::await_resume()
{
    return Turn(m_lines, m_key);
}

KeyQueue::Waiting KeyQueue::turn(const QString &key)
{
    return Waiting(m_lines, key);
}

bool KeyQueue::isIdle() const
{
    return m_lines->waiting.isEmpty();
}

}
