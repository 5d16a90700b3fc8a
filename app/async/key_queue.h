#pragma once

// One queue per key: `const auto turn = co_await queue.turn(key);` goes on when every earlier turn of that key is over.
// A turn ends with its Turn, at the end of the coroutine that holds it. The next one is resumed from the event loop.
// The queue may die before its turns; a coroutine that waits in a queue that died is never resumed, so drain first.

#include <QHash>
#include <QObject>
#include <QString>
#include <coroutine>
#include <deque>
#include <memory>

namespace lanyard {

class KeyQueue {
    struct Lines {
        QObject context; ///< queued resumptions die with it
        QHash<QString, std::deque<std::coroutine_handle<>>> waiting; ///< a key is here while somebody has its turn
        void pass(const QString &key);
    };

public:
    class Turn {
    public:
        Turn(std::shared_ptr<Lines> lines, QString key);
        Turn(Turn &&other) noexcept = default;
        Turn &operator=(Turn &&) = delete;
        Q_DISABLE_COPY(Turn)
        ~Turn();

    private:
        std::shared_ptr<Lines> m_lines;
        QString m_key;
    };

    /// Movable, because GCC 12 moves what co_await is given.
    class Waiting {
    public:
        Waiting(std::shared_ptr<Lines> lines, QString key);
        bool await_ready();
        void await_suspend(std::coroutine_handle<> coroutine);
        Turn await_resume();

    private:
        std::shared_ptr<Lines> m_lines;
        QString m_key;
    };

    [[nodiscard]] Waiting turn(const QString &key);
    bool isIdle() const;

private:
    std::shared_ptr<Lines> m_lines = std::make_shared<Lines>();
};

}
