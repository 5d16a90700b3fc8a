#pragma once

// Who signs in, in the order asked: one at a time, the others wait for their turn. Owned by the SignInService.

#include "async/event_queue.h"
#include "window/job.h"

#include <QHash>
#include <QStringList>
#include <memory>
#include <qcorotask.h>

namespace lanyard {

class SignInQueue {
public:
    /// Joins the queue; no resource is in it twice. True when its turn comes, false when it was withdrawn before.
    QCoro::Task<bool> enter(QString id);
    /// Its turn is over, and the next one's begins.
    void leave(const QString &id);
    /// Takes out one that still waits. Nothing happens to one whose turn it is.
    void withdraw(const QString &id);

    bool isEmpty() const { return m_ids.isEmpty(); }
    QStringList ids() const { return m_ids; }
    /// Somebody's turn is over already, since the queue was last empty.
    bool hasMoved() const { return m_finished > 0; }
    /// Of the one whose turn it is: "2 of 3".
    signin::Queue place() const { return {m_finished + 1, m_finished + int(m_ids.size())}; }

private:
    struct Called { };
    void callFirst();

    QStringList m_ids; ///< it is the first one's turn
    int m_finished = 0; ///< since the queue was last empty
    QHash<QString, std::shared_ptr<EventQueue<Called>>> m_waiting; ///< by id
};

}
