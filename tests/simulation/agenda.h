#pragma once

// The pending steps of a simulation: replies, keychain operations, what a window's user does, timers. Nothing happens
// until the owner carries a step out. Steps of one lane keep the order in which they were added.

#include <QList>
#include <QString>
#include <chrono>
#include <functional>
#include <optional>

namespace lanyard {

struct Pending {
    int id = 0;
    QString name; ///< for people
    std::function<void()> act;
    std::chrono::milliseconds due{}; ///< since boot of the virtual clock; orders that ignore time leave it
    QString lane; ///< empty: of no lane
};

class Agenda {
public:
    using Milliseconds = std::chrono::milliseconds;

    int add(const QString &name, std::function<void()> act, Milliseconds due = {}, const QString &lane = {});
    void remove(int id);
    void clear() { m_steps.clear(); }
    bool isEmpty() const { return m_steps.isEmpty(); }
    qsizetype size() const { return m_steps.size(); }

    /// The steps that may happen now: the first of each lane and all of no lane, oldest first.
    QList<Pending> ready() const;
    /// Of those the one that is due first, the older one of two.
    std::optional<Pending> earliest() const;
    /// Takes the step out, carries it out, and lets everything happen that follows from it without a further step.
    void carryOut(int id);
    /// Carries out what is ready, oldest first, until nothing is left.
    void carryOutAll();

    /// The event loop turns until nothing is posted any more.
    static void settle();

private:
    QList<Pending> m_steps; ///< oldest first
    int m_next = 1;
};

}
