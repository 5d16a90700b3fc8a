#include "simulation/orders.h"

#include <QtGlobal>

namespace lanyard {

Orders::Orders(int late, int most)
    : m_late(late)
    , m_most(most)
{
}

int Orders::spentBefore(qsizetype depth) const
{
    int spent = 0;
    for (qsizetype i = 0; i < depth; ++i)
        spent += m_path[i].costs[m_path[i].chosen];
    return spent;
}

qsizetype Orders::choose(const QList<int> &costs)
{
    if (m_isDrawing)
        return draw(costs);
    if (m_depth == m_path.size())
        m_path.append(Point{costs, 0});
    const Point &point = m_path[m_depth++];
    if (point.costs != costs)
        qFatal("the run is not the same when it is repeated");
    return point.chosen;
}

qsizetype Orders::draw(const QList<int> &costs)
{
    const int left = m_random.happens(0.7) ? 0 : m_late - m_spent; // late steps are spent anywhere, not all at once
    QList<qsizetype> open;
    for (qsizetype i = 0; i < costs.size(); ++i) {
        if (costs[i] <= left)
            open += i;
    }
    const qsizetype chosen = open[m_random.below(open.size())];
    m_spent += costs[chosen];
    return chosen;
}

bool Orders::next()
{
    ++m_tried;
    m_depth = 0;
    m_spent = 0;
    if (m_isDrawing)
        return m_tried < m_most;
    if (!advance()) {
        m_isComplete = true;
        return false;
    }
    m_isDrawing = m_tried >= m_most / 2;
    return m_tried < m_most;
}

// The next order, depth first: the last choice that can still change does.
bool Orders::advance()
{
    while (!m_path.isEmpty()) {
        Point &last = m_path.last();
        const int spent = spentBefore(m_path.size() - 1);
        do {
            ++last.chosen;
        } while (last.chosen < last.costs.size() && spent + last.costs[last.chosen] > m_late);
        if (last.chosen < last.costs.size())
            return true;
        m_path.removeLast();
    }
    return false;
}

}
