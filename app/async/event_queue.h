#pragma once

// Events for one waiting coroutine, in order. Unlike waiting for a signal it always resumes: post() may come before or
// after the wait. The last event has to say that it is the last. Resumes from the event loop.

#include <QObject>
#include <QQueue>
#include <coroutine>
#include <utility>

namespace lanyard {

template <class T> class EventQueue {
public:
    void post(T item)
    {
        m_items.enqueue(std::move(item));
        if (m_waiting)
            QMetaObject::invokeMethod(
                &m_context, [this] { deliver(); }, Qt::QueuedConnection);
    }

    struct Awaiter {
        EventQueue *queue;
        bool await_ready() const noexcept { return !queue->m_items.isEmpty(); }
        void await_suspend(std::coroutine_handle<> handle) noexcept { queue->m_waiting = handle; }
        T await_resume() { return queue->m_items.dequeue(); }
    };
    /// One waiter at a time.
    Awaiter next() { return Awaiter{this}; }

private:
    void deliver()
    {
        if (m_items.isEmpty())
            return;
        if (const auto waiting = std::exchange(m_waiting, nullptr))
            waiting.resume();
    }

    QQueue<T> m_items;
    std::coroutine_handle<> m_waiting;
    QObject m_context;
};

}
