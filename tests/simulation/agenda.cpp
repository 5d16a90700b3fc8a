#include "simulation/agenda.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace lanyard {

int Agenda::add(const QString &name, std::function<void()> act, Milliseconds due, const QString &lane)
{
    m_steps.append(Pending{m_next, name, std::move(act), due, lane});
    return m_next++;
}

void Agenda::remove(int id)
{
    m_steps.removeIf([id](const Pending &step) { return step.id == id; });
}

QList<Pending> Agenda::ready() const
{
    QList<Pending> ready;
    QSet<QString> lanes;
    for (const Pending &step : m_steps) {
        const bool isFirst = step.lane.isEmpty() || !lanes.contains(step.lane);
        if (!step.lane.isEmpty())
            lanes.insert(step.lane);
        if (isFirst)
            ready.append(step);
    }
    return ready;
}

std::optional<Pending> Agenda::earliest() const
{
    const Pending *first = nullptr;
    for (const Pending &step : m_steps) {
        if (!first || step.due < first->due)
            first = &step;
    }
    return first ? std::optional(*first) : std::nullopt;
}

void Agenda::carryOut(int id)
{
    const auto it = std::find_if(m_steps.begin(), m_steps.end(), [id](const Pending &step) { return step.id == id; });
    if (it == m_steps.end())
        return;
    const std::function<void()> act = std::move(it->act);
    m_steps.erase(it);
    act();
    settle();
}

void Agenda::carryOutAll()
{
    settle();
    while (!m_steps.isEmpty())
        carryOut(ready().first().id);
}

void Agenda::settle()
{
    QCoreApplication::sendPostedEvents(); // also what is posted meanwhile
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::sendPostedEvents();
}

}
