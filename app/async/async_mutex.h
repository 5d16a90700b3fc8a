#pragma once

// A lock for coroutines: `const auto lock = co_await mutex.lock();` goes on once everybody who asked earlier is done.
// It is released with the Lock, at the end of the coroutine that holds it, whichever way that ends. The next one is
// resumed from the event loop. The mutex may be destroyed before its locks; a coroutine that is still waiting then is
// never resumed, so drain first.

#include <QObject>
#include <coroutine>
#include <deque>
#include <memory>

namespace lanyard {

class AsyncMutex {
    struct State {
        QObject context; ///< queued resumptions die with it
        bool isLocked = false;
        std::deque<std::coroutine_handle<>> waiting;
        void unlock();
    };

public:
    class Lock {
    public:
        explicit Lock(std::shared_ptr<State> state);
        Lock(Lock &&other) noexcept = default;
        Lock &operator=(Lock &&) = delete;
        Q_DISABLE_COPY(Lock)
        ~Lock();

    private:
        std::shared_ptr<State> m_state;
    };

    /// Movable, because GCC 12 moves what co_await is given.
    class Awaiter {
    public:
        explicit Awaiter(std::shared_ptr<State> state);
        bool await_ready();
        void await_suspend(std::coroutine_handle<> coroutine);
        Lock await_resume();

    private:
        std::shared_ptr<State> m_state;
    };

    [[nodiscard]] Awaiter lock() { return Awaiter(m_state); }
    bool isLocked() const { return m_state->isLocked; }

private:
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

}
